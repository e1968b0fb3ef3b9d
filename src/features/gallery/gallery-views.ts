import { gallerySelections } from '../../catalogue/explore';
import { measures } from '../../catalogue/measures';
import { suitedForms } from '../../charts/explore/form-fit';
import { type ExploreState, exploreDefaults } from '../../charts/explore/state';
import { withEntities, withForm, withMeasure } from '../../charts/explore/transitions';

/** Every combination the gallery shows. */
export function galleryViews(): readonly ExploreState[] {
  return measures.flatMap(({ id }) =>
    gallerySelections.flatMap((entities) => {
      const state = withEntities(withMeasure(exploreDefaults, id), entities);
      return suitedForms(state).map((form) => withForm(state, form));
    }),
  );
}
