/** Views of the explorer in every form, with the parts that change what is drawn. */
export const exploreViews = [
  '',
  '?form=bar',
  '?form=dumbbell',
  '?form=scatter',
  '?form=stack&indicator=equipment-share&entities=DEU~FRA',
  '?form=multiples',
  '?form=map',
  '?form=multiples&entities=DEU~FRA~GBR~POL~ITA~ESP~NLD~BEL~NOR~SWE~FIN~DNK',
  '?scale=log',
  '?per=change',
  '?events=on',
].map((query) => ({ chart: 'explore', query }));
