import type { Reference } from '../domain/policy-event';

/** Pages that facts other than figures come from: targets, events, quotations. */
export const references = [
  {
    id: 'stern-2022',
    title: { en: 'Stern, 2022', de: 'Stern, 2022' },
    address:
      'https://www.stern.de/politik/deutschland/so-viel-gibt-deutschland-fuer-sein-militaer-aus-31669698.html',
  },
  {
    id: 'shephard-2022',
    title: { en: 'Shephard Media, 2022', de: 'Shephard Media, 2022' },
    address:
      'https://www.shephardmedia.com/news/defence-notes/nato-estimates-that-70-of-the-member-states-will-not-reach-2-of-the-gdp-in-defence-spending-in-2022/',
  },
  {
    id: 'wales-statement',
    title: {
      en: 'Wales Summit Declaration (copy)',
      de: 'Gipfelerklärung von Wales (Abschrift, englisch)',
    },
    address: 'https://www.scribd.com/document/278135584/Statement-Walessummit-En',
  },
  {
    id: 'luxembourg-gni',
    title: { en: 'Active News, 2023', de: 'Active News, 2023' },
    address:
      'https://activenews.co.uk/luxembourg-strikes-special-deal-on-nato-defence-spending-target/',
  },
  {
    id: 'ap-luxembourg',
    title: { en: 'AP, 9 July 2023', de: 'AP, 9. Juli 2023' },
    address:
      'https://kion546.com/news/ap-national-news/2023/07/09/nato-will-boost-defense-spending-to-help-back-ukraine-but-the-math-is-tricky-just-ask-luxembourg',
  },
  {
    id: 'parapolitika-hague',
    title: { en: 'Parapolitika, 2025', de: 'Parapolitika, 2025' },
    address:
      'https://en.parapolitika.gr/world/5372/nato-summit-5-gdp-defense-spending-pledge-and-ukraine-support',
  },
  {
    id: 'freiheit-hague',
    title: { en: 'Friedrich Naumann Foundation, 2025', de: 'Friedrich-Naumann-Stiftung, 2025' },
    address: 'https://www.freiheit.org/germany/takeaways-nato-hague-summit',
  },
  {
    id: 'cnn-dale',
    title: { en: 'CNN fact check (copy)', de: 'CNN-Faktencheck (Abschrift)' },
    address:
      'https://bestnews.com/politics/fact-check-debunking-five-false-trump-claims-about-nato/',
  },
  {
    id: 'sipri-milex',
    title: { en: 'SIPRI Military Expenditure Database', de: 'SIPRI Military Expenditure Database' },
    address: 'https://doi.org/10.55163/CQGC9685',
  },
  {
    id: 'dpa-2024-02',
    title: { en: 'dpa, 14 February 2024', de: 'dpa, 14. Februar 2024' },
    address:
      'https://www.finanzen.at/nachrichten/aktien/kreise-verteidigungsausgaben-deutschland-meldet-rekordsumme-an-nato-1033063543',
  },
  {
    id: 'dpa-2024-06',
    title: { en: 'dpa, 18 June 2024', de: 'dpa, 18. Juni 2024' },
    address:
      'https://www.onvista.de/news/2024/06-18-roundup-nato-sieht-deutsche-verteidigungsausgaben-bei-knapp-91-milliarden-euro-0-10-26283270',
  },
  {
    id: 'knews-2025',
    title: { en: 'Knews, April 2025', de: 'Knews, April 2025' },
    address:
      'https://knews.media/2025/04/25/nato-publishes-a-report-for-2024-surprising-data-on-expenses/',
  },
  {
    id: 't-online-special-fund',
    title: { en: 't-online on the special fund', de: 't-online zum Sondervermögen' },
    address: 'https://t-online.de/nachrichten/deutschland/militaer-verteidigung/id_100538078/',
  },
  {
    id: 'kleine-anfrage',
    title: { en: 'Kleine Anfrage on the special fund', de: 'Kleine Anfrage zum Sondervermögen' },
    address:
      'https://kleineanfragen.org/vorgang/319621-bewirtschaftung-des-sondervermoegens-bundeswehr',
  },
  {
    id: 'suv-brigade',
    title: { en: 'suv.report on Panzerbrigade 45', de: 'suv.report zur Panzerbrigade 45' },
    address: 'https://suv.report/panzerbrigade-45-offiziell-in-dienst-gestellt/',
  },
  {
    id: 'washington-2024',
    title: { en: 'Washington Summit, July 2024', de: 'Gipfel von Washington, Juli 2024' },
    address:
      'https://www.finanznachrichten.de/nachrichten-2024-07/62707905-nato-declares-russia-remains-most-significant-and-direct-threat-to-security-020.htm',
  },
  {
    id: 'nato-berlin-2024',
    title: { en: 'NATO, 4 November 2024', de: 'NATO, 4. November 2024' },
    address: 'https://nato.int/cps/en/natohq/news_230186.htm',
  },
  {
    id: 'oe24-debt-brake',
    title: { en: 'oe24, 18 March 2025', de: 'oe24, 18. März 2025' },
    address:
      'https://www.oe24.at/welt/deutschland-politik/deutscher-bundestag-beschliesst-mega-schulden/627304027',
  },
  {
    id: 'augengeradeaus-2025',
    title: { en: 'Augen geradeaus!, June 2025', de: 'Augen geradeaus!, Juni 2025' },
    address:
      'https://augengeradeaus.net/2025/06/massive-steigerung-des-verteidigungshaushalts-2029-auf-162-milliarden-euro/comment-page-1/',
  },
  {
    id: 'taz-2025',
    title: { en: 'taz, 28 August 2025', de: 'taz, 28. August 2025' },
    address: 'https://taz.de/Verteidigungsausgaben-der-Buendnispartner/!6109819/',
  },
  {
    id: 'econotimes-2025',
    title: { en: 'EconoTimes, April 2025', de: 'EconoTimes, April 2025' },
    address:
      'https://econotimes.com/NATO-Chief-Rutte-Urges-Quantum-Leap-in-Defense-Spending-by-Europe-Canada-1708524',
  },
  {
    id: 'nato-def-exp-2026',
    title: { en: 'NATO, tables of July 2026', de: 'NATO, Tabellen vom Juli 2026' },
    address:
      'https://www.nato.int/content/dam/nato/webready/documents/finance/def-exp-2026-en.xlsx',
  },
  {
    id: 'nato-report-2026',
    title: {
      en: 'NATO, Secretary General’s annual report, March 2026',
      de: 'NATO, Jahresbericht des Generalsekretärs, März 2026',
    },
    address:
      'https://www.nato.int/en/news-and-events/articles/news/2026/03/26/nato-secretary-generals-annual-report-shows-significant-increase-in-defence-investment-from-europe-and-canada',
  },
  {
    id: 'hansard-1995',
    title: {
      en: 'UK House of Lords, written answer, 2 March 1995',
      de: 'Britisches Oberhaus, schriftliche Antwort, 2. März 1995',
    },
    address: 'https://api.parliament.uk/historic-hansard/written_answers/1995/mar/02/nato-costs',
  },
  {
    id: 'abendblatt-2018',
    title: { en: 'Hamburger Abendblatt, March 2018', de: 'Hamburger Abendblatt, März 2018' },
    address:
      'https://www.abendblatt.de/politik/article213736223/Nato-Staaten-kommen-Zielen-kaum-naeher.html',
  },
  {
    id: 'deutschlandfunk-2024',
    title: { en: 'Deutschlandfunk, March 2024', de: 'Deutschlandfunk, März 2024' },
    address:
      'https://deutschlandfunk.de/viele-mitgliedsstaaten-verfehlen-2023-ziel-bei-verteidigungsausgaben-100.html',
  },
  {
    id: 'upday-2025',
    title: { en: 'upday, August 2025', de: 'upday, August 2025' },
    address:
      'https://www.upday.com/de/news-ausland/europa-drosselt-rustungsausgaben-usa-zahlen-845-milliarden/dq0e201',
  },
  {
    id: 'edp-radar',
    title: {
      en: 'Eurostat and EDA figures as collected by EDP Radar',
      de: 'Zahlen von Eurostat und EDA, gesammelt von EDP Radar',
    },
    address: 'https://github.com/mattahr/ha-edp-radar',
  },
  {
    id: 'volksstimme-2025',
    title: {
      en: 'Volksstimme on SIPRI’s figures, April 2025',
      de: 'Volksstimme zu den Zahlen von SIPRI, April 2025',
    },
    address:
      'https://www.volksstimme.de/deutschland-und-welt/politik/weltweite-militarausgaben-erneut-auf-hochststand-4039811',
  },
  {
    id: 'bundesregierung-2024',
    title: { en: 'German government, November 2024', de: 'Bundesregierung, November 2024' },
    address: 'https://www.bundesregierung.de/breg-en/news/scholz-receives-rutte-2318796',
  },
  {
    id: 'augengeradeaus-2024',
    title: {
      en: 'Augen geradeaus!, transcript, November 2024',
      de: 'Augen geradeaus!, Mitschrift, November 2024',
    },
    address:
      'https://augengeradeaus.net/2024/11/fuers-protokoll-erster-offizieller-besuch-des-neuen-nato-generalsekretaers-in-berlin/',
  },
  {
    id: 'tass-2024',
    title: { en: 'TASS, November 2024 (copy)', de: 'TASS, November 2024 (Abschrift)' },
    address:
      'http://londonclup.com/international/scholz-said-germany-will-spend-2-of-gdp-on-defense-by-2024',
  },
  {
    id: 'wirtschaftswoche-2023',
    title: { en: 'WirtschaftsWoche, November 2023', de: 'WirtschaftsWoche, November 2023' },
    address:
      'https://www.wiwo.de/politik/deutschland/bundeswehrtagung-scholz-will-naechstes-jahr-das-zwei-prozent-ziel-der-nato-erreichen/29494032.html',
  },
  {
    id: 'news-az-berlin-2024',
    title: { en: 'News.az, November 2024', de: 'News.az, November 2024' },
    address:
      'https://news.az/news/germany-s-chancellor-scholz-meets-nato-secretary-general-in-berlin',
  },
  {
    id: 'devdiscourse-2024',
    title: { en: 'Devdiscourse, October 2024', de: 'Devdiscourse, Oktober 2024' },
    address:
      'https://www.devdiscourse.com/article/law-order/3142563-rising-tensions-north-korean-troops-in-russia-pose-global-threat',
  },
  {
    id: 'democracy-now-2024',
    title: { en: 'Democracy Now!, 5 November 2024', de: 'Democracy Now!, 5. November 2024' },
    address:
      'https://www.democracynow.org/2024/11/5/headlines/putin_hosts_pyongyang_officials_as_nato_calls_north_korean_troops_in_ukraine_war_an_escalation',
  },
  {
    id: 'dw-brigade',
    title: {
      en: 'DW on the brigade in Lithuania, 21 May 2025 (copy)',
      de: 'DW zur Brigade in Litauen, 21. Mai 2025 (Abschrift)',
    },
    address:
      'https://newsnetdaily.com/germany-deploys-troops-on-the-eastern-nato-flank-dw-05-21-2025',
  },
  {
    id: 'particle-hague',
    title: {
      en: 'Particle News on the Hague summit, 2025',
      de: 'Particle News zum Gipfel von Den Haag, 2025',
    },
    address: 'https://particle.news/story/nato-sets-5-gdp-defense-spending-target-after-trump-push',
  },
  {
    id: 'particle-two-percent-2025',
    title: { en: 'Particle News, 2025', de: 'Particle News, 2025' },
    address:
      'https://particle.news/story/nato-says-all-allies-will-hit-2-defense-spending-in-2025-except-iceland',
  },
  {
    id: 'ap-2017',
    title: {
      en: 'AP fact check, 27 May 2017 (copy)',
      de: 'AP-Faktencheck, 27. Mai 2017 (Abschrift)',
    },
    address:
      'https://www.heraldmailmedia.com/story/news/politics/2017/05/27/fact-check-president-trump-nato-speech/102236892/',
  },
  {
    id: 'dw-nato-budget',
    title: { en: 'DW on NATO’s common budget', de: 'DW zum gemeinsamen Haushalt der NATO' },
    address: 'https://www.dw.com/de/nato-haushalt-streit-um-nebenkriegsschauplatz/a-51451698',
  },
  {
    id: 'esut-2024-11',
    title: {
      en: 'Europäische Sicherheit & Technik, November 2024',
      de: 'Europäische Sicherheit & Technik, November 2024',
    },
    address: 'https://esut.de/2024/11/meldungen/54557/luft-im-sondervermoegen/',
  },
] as const satisfies readonly Reference[];

export type ReferenceId = (typeof references)[number]['id'];
