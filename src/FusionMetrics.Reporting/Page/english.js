const english = {
  groups: { innovation: 'innovation', value: 'value', ecological: 'ecology', industry: 'industry', environment: 'environment', economy: 'economy', society: 'society' },
  // Page
  skip: 'Skip to the report', settings: 'Settings', lightTheme: 'Light', darkTheme: 'Dark', print: 'Print', reportKind: 'Evaluation report', untitled: 'Evaluation',
  scopeLine: '{regions} regions, {periods} periods from {from} to {to}, {indicators} indicators in {subsystems}',
  chooser: 'Region and period', focusRegion: 'Region', period: 'Period', contents: 'Contents',
  madeBy: 'Made by FusionMetrics {version}.', panelPrint: 'Fingerprint of the panel:', chartsBy: 'Charts:',
  showTable: 'Show as table', hideTable: 'Hide table', showAll: 'Show all {count}', showFewer: 'Show fewer', legend: 'Legend',
  missing: 'no value', noRow: 'No value in this period', nothing: 'There is nothing to rank in this period', percentOf: '{value}%', ofAll: '{count} of {all}', fromTo: '{low} to {high}', none: 'none', yes: 'yes', no: 'no',
  // Words
  region: 'Region', rank: 'Rank', grade: 'Grade', trend: 'Trend', lagging: 'Lags', indicator: 'Indicator', subsystem: 'Subsystem', code: 'Code', unit: 'Unit', series: 'Series', mean: 'Mean', meanOfAll: 'Mean of all regions', difference: 'Difference',
  observed: 'Observed', forecast: 'Forecast', band: 'Band', low: 'Low', high: 'High', median: 'Median', cost: 'Cost', from: 'From', to: 'To', when: 'When', level: 'Level', against: 'Against', pair: 'Pair', plan: 'Plan', odds: 'Odds', longitude: 'Longitude', latitude: 'Latitude',
  series_d: 'Degree of coupling coordination D', series_t: 'Comprehensive index T', series_c: 'Degree of coupling C', indexOf: 'Index of {name}', scoreBy: 'Score by {method}',
  verdict_rising: 'rising', verdict_falling: 'falling', verdict_none: 'no trend', verdict_short: 'too short',
  direction_benefit: 'higher', direction_cost: 'lower', direction_target: 'near its target', direction_interval: 'within its interval',
  // Summary
  name_summary: 'Summary', summaryHead: '{leader} leads in {period}, with {symbol} = {value}',
  keyLeader: 'First', keyTrailer: 'Last', keyMean: 'Mean of all', keyMeanNote: '{change} since {period}', keyRising: 'Rising', keyRisingNote: 'significantly, {from} to {to}', keyGrade: 'Most frequent grade',
  regionValue: '{region} ({value})', regionValueGrade: '{region} ({value}, {grade})',
  findLead: 'In {period} the highest values are those of {leaders}.', findTrail: 'The lowest are those of {trailers}.',
  findMeanUp: 'The mean {symbol} rose by {change}, from {then} in {from} to {now} in {to}.', findMeanDown: 'The mean {symbol} fell by {change}, from {then} in {from} to {now} in {to}.', findMeanSame: 'The mean {symbol} is the same in {from} and {to}: {now}.',
  findTrends: 'Over the whole time {symbol} rises significantly in {rising} of {all} regions and falls significantly in {falling}; in {none} there is no significant trend.',
  findWeights: '{first} weighs most in the whole ({share}), then {second} ({next}).',
  findObstacle: 'The obstacle met most often is {indicator}: the largest one in {count} of {all} regions in {period}.',
  findLag: '{subsystem} is the subsystem that lags most often: in {count} of {all} regions in {period}.',
  cautions: 'Know before use', allNotes: 'All notes',
  // Ranking
  name_ranking: 'Ranking', rankingHead: '{first} and {end} are {times} apart in {symbol}', rankingIntro: 'Every region in the chosen period. Click a heading to sort, a region to bring it into focus. {symbol} runs from 0 to 1.',
  rankingCaption: 'Regions by rank in {period}', filter: 'Filter', filterHint: 'Name or code', allGrades: 'All grades', changeSince: 'Since {period}', shownOf: '{shown} of {all} regions',
  // Coordination
  name_coordination: 'Over time', coordinationHead_rising: '{region} is rising: {symbol} reached {value} in {period}', coordinationHead_falling: '{region} is falling: {symbol} was {value} in {period}', coordinationHead_none: '{region} shows no significant trend: {symbol} was {value} in {period}', coordinationHead_short: '{region}: {symbol} was {value} in {period}',
  coordinationIntro: '{name}. Coloured lines are the regions chosen, grey ones all others; the dashed line is the mean.', coordinationNote: 'Names beside the axis: the grades.',
  coordinationLabel: 'Line chart of {symbol} from {from} to {to}: {regions}, and the mean', addRegion: 'Compare with', chooseRegion: 'Choose a region', comparedRegions: 'Regions compared', removeRegion: 'Remove {region}', firstFive: 'First five', lastFive: 'Last five',
  rankOfAll: 'Rank {rank} of {all}',
  // Grades
  name_grades: 'Grades', heatHead: 'From {from} to {to}, {better} of {all} regions moved to a better grade, {worse} to a worse one', heatHeadValues: '{symbol} of every region in every period', heatIntro: 'One row a region, in the order of the last period; one column a period. The number is the grade of coordination.', heatIntroValues: 'One row a region, in the order of the last period; one column a period.', heatCaption: 'Grade of every region in every period',
  // Weights
  name_weights: 'Weights', weightsHead: '{needed} of {all} indicators carry {share} of the whole', weightsIntro: 'Weights by {methods}. The effective weight is the share of the whole; the other is the share within the group of the indicator.', weightsCaption: 'Weights of the indicators', effectiveWeight: 'Effective weight', weightWithin: 'Weight in its group', betterWhen: 'Better when', togetherWeight: 'together {share}',
  // Quadrant
  name_quadrant: 'Lags', quadrantHead: '{behind} lags behind {ahead} in {count} of {all} regions in {period}', quadrantIntro: 'Two subsystems against each other. On the diagonal both indices are equal; above it the one of the horizontal axis lags, below it the one of the vertical axis.', quadrantNote: 'Colour: grade. Click a point to bring its region into focus.', quadrantNoteTrail: 'Colour: grade. The line is the way of the region in focus through time. Click a point to bring its region into focus.', quadrantLabel: 'Scatter chart of the index of {y} against the index of {x} in {period}', lags: '{name} lags', equalLine: 'equal',
  // Profile
  name_profile: 'Profile', radarHead: '{region} is furthest ahead in {best}, furthest behind in {worst}', radarIntro: 'Normalised values: the further out, the better.', radarLabel: 'Radar chart of {region} against {other}', radarNote: 'Values of {period}.', gapCaption: 'From furthest ahead to furthest behind', axisNumber: 'No.', own: 'Own', other: 'Other', level_dimensions: 'Dimensions', level_subsystems: 'Subsystems', level_indicators: 'Indicators',
  // Obstacles
  name_obstacles: 'Obstacles', obstaclesHead: '{indicator} holds {region} back most: {share}% of what is missing', obstaclesIntro: 'The obstacle degree is the share of an indicator in the weighted shortfall from the ideal, in {period}. The mark shows the mean of all regions.', obstaclesCaption: 'Obstacle degrees of {region} in {period}', obstacleDegree: 'Obstacle degree', obstaclesAbsent: 'This recipe leaves no ideal to fall short of, so that there are no obstacle degrees.',
  // Trends
  name_trends: 'Trends', trendsHead: '{symbol} rises significantly in {rising} of {all} regions, and falls in {falling}', trendsIntro: 'Trend test: {test}. Forecast: {forecast}, with bands of {confidence}.', forecastLabel: 'Line chart of {region}: {series}, observed and forecast', forecastNote: 'Dashed: forecast. Shaded: where the value lies with a probability of {confidence}.', smallMultiples: 'All regions side by side', scale: 'Scale', scaleSame: 'The same for all', scaleOwn: 'Own of each', smallMultiplesIntro: 'Observed line, dashed forecast and its band; arrows say what the trend test found.', multipleLabel: '{region}: {value}, {verdict}; forecast {forecast} for {period}', trendTable: 'Trends in figures', slope: 'Change a year', slopeBand: 'Band', pAdjusted: 'p adjusted', breakAt: 'Break', forecastFor: 'Forecast {period}', nextGrade: 'Odds of next grade',
  // Certainty
  name_certainty: 'Certainty', certaintyHead: 'The grade of {period} is certain at {certainty} in {certain} of {all} regions', certaintyHeadRanks: 'How far ranks move in {replicates} replicates', certaintyHeadAbsent: 'How sure the grades are was not studied', certaintyIntro: 'The whole evaluation was repeated {replicates} times, with weights, values or methods drawn anew.', certaintyAbsent: 'This recipe does not ask how sure its grades are. Add this to it, and the answer stands here:',
  oddsTitle: 'Odds of the grades in {period}', oddsCaption: 'Share of the replicates in each grade; certain from {certainty}', oddsOfGrade: 'Odds of its grade', certain: 'Certain', overturned: 'Another grade likelier', graded: 'Graded', certaintyByPeriod: 'Share of regions with a certain grade', rankBands: 'Ranks by {series} in {period}, with bands of {confidence}', rankBandsNote: 'Point: rank by the recipe. Bar: where most replicates lie.',
  robustness: 'Robustness of the ranks', removalCaption: 'Ranks without one indicator', spearman: 'Rank correlation', meanShift: 'Mean shift of ranks', largestShift: 'Largest shift', reversalCaption: 'Ranks with other regions', reversalCase: 'Case', reversalPairs: 'Pairs', reversed: 'Reversed', reversal_AddDominated: 'With a region that is worst at everything', reversal_DropRegion: 'Without one region', reversal_Pairs: 'Each pair alone',
  // Path
  name_path: 'Path', pathHead: '{region}: {symbol} from {from} to {to} by {period}, with {count} of {all} indicators', pathHeadAbsent: 'No path of improvement was planned', pathIntro: 'What to move, how far, when and at what cost, in the frozen frame of comparison.', pathAbsent: 'This recipe does not ask for a path. Add this to it, and the plan stands here:', planNumber: 'plan {number}, cost {cost}', pathLabel: 'Line chart of {symbol} along the plan', course: 'Course of the plan', moves: 'What moves',
  // Map
  name_map: 'Map', mapHead: '{symbol} of {period} where the regions lie', denseHead: '{count} of the {all} regions lie close together', denseNote: 'The same points on a larger scale.', extent: 'Extent', extentAll: 'All regions', extentFocus: 'Around {region}', mapIntro: 'Label points of the regions, coloured by grade. Click a point to bring its region into focus.', mapLabel: 'Map of {count} regions, coloured by {symbol} in {period}', mapNote: 'Equal Earth projection; lines every 30 degrees.', mapMissing: '{count} regions have no longitude and latitude.',
  // Appendix
  name_appendix: 'Methods', appendixHead: 'How every number was made: {count} methods', appendixIntro: 'Formula, options and source of every method used, the conventions chosen where the field disagrees, all notes, and the manifest from which the run can be replayed.', appendixEnglish: '', conventions: 'Conventions', indicators: 'Indicators', indicatorsCaption: 'Indicators, and the range that their values are compared in', leastUsed: 'From', largestUsed: 'To', notes: 'Notes', noNotes: 'There are none.', manifest: 'Manifest', manifestIntro: 'Recipe, versions and hashes of every input and output: fusionmetrics replay makes the run again from it.', saveManifest: 'Save manifest.json', showManifest: 'Show the manifest',
};
