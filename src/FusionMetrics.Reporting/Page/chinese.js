const chinese = {
  groups: { innovation: '创新链', value: '价值链', ecological: '生态链', industry: '产业', environment: '环境', economy: '经济', society: '社会', input: '创新投入', output: '创新产出', efficiency: '效率', structure: '结构', trade: '贸易', capital: '资本', 'innovation ecosystem': '创新生态系统' },
  // 页面
  skip: '跳到正文', settings: '设置', lightTheme: '浅色', darkTheme: '深色', print: '打印', reportKind: '评价报告', untitled: '评价',
  scopeLine: '{regions}个地区，{from}至{to}共{periods}期，{indicators}项指标，子系统：{subsystems}',
  chooser: '地区与时期', focusRegion: '地区', period: '时期', contents: '目录',
  madeBy: '由 FusionMetrics {version} 生成。', panelPrint: '面板数据指纹：', chartsBy: '图表组件：',
  showTable: '以表格显示', hideTable: '隐藏表格', showAll: '显示全部{count}项', showFewer: '收起', legend: '图例',
  missing: '无数值', noRow: '该时期无数值', nothing: '该时期没有可排名的地区', percentOf: '{value}%', ofAll: '{count}/{all}', fromTo: '{low}至{high}', none: '0', comma: '、', sourceLine: '来源：由面板数据 {panel} 经 FusionMetrics {version} 计算。', yes: '是', no: '否',
  // 词语
  region: '地区', rank: '排名', grade: '等级', trend: '趋势', lagging: '滞后子系统', indicator: '指标', subsystem: '子系统', code: '代码', unit: '单位', series: '序列', mean: '均值', meanOfAll: '全部地区均值', difference: '差值',
  observed: '观测值', forecast: '预测值', band: '区间', low: '下限', high: '上限', median: '中位数', cost: '成本', from: '现值', to: '目标值', when: '时间', level: '层级', against: '对照', pair: '子系统组合', plan: '方案', odds: '概率', longitude: '经度', latitude: '纬度',
  series_d: '耦合协调度 D', series_t: '综合发展指数 T', series_c: '耦合度 C', indexOf: '{name}指数', scoreBy: '{method}得分',
  verdict_rising: '上升', verdict_falling: '下降', verdict_none: '无显著趋势', verdict_short: '序列过短',
  direction_benefit: '越大越好', direction_cost: '越小越好', direction_target: '越接近目标值越好', direction_interval: '落入区间为好',
  // 摘要
  name_summary: '摘要', summaryHead: '{leader}在{period}居首，{symbol} = {value}',
  keyLeader: '第一名', keyTrailer: '末位', keyMean: '全部均值', keyMeanNote: '较{period}变化{change}', keyRising: '显著上升', keyRisingNote: '{from}至{to}', keyGrade: '最常见等级',
  regionValue: '{region}（{value}）', regionValueGrade: '{region}（{value}，{grade}）',
  findLead: '{period}数值最高的是{leaders}。', findTrail: '最低的是{trailers}。',
  findMeanUp: '{symbol}均值上升{change}：由{from}的{then}升至{to}的{now}。', findMeanDown: '{symbol}均值下降{change}：由{from}的{then}降至{to}的{now}。', findMeanSame: '{symbol}均值在{from}与{to}相同，为{now}。',
  findTrends: '在整个考察期内，{all}个地区中有{rising}个的{symbol}显著上升，{falling}个显著下降，{none}个无显著趋势。',
  findWeights: '在总体中权重最大的指标是{first}（{share}），其次是{second}（{next}）。',
  findObstacle: '最常见的首要障碍因子是{indicator}：{period}在{all}个地区中的{count}个居首位。',
  findLag: '最常滞后的子系统是{subsystem}：{period}在{all}个地区中的{count}个滞后。',
  cautions: '使用前须知', allNotes: '查看全部说明',
  // 排名
  name_ranking: '排名', rankingHead: '首位{first}与末位{end}的{symbol}相差{times}', rankingIntro: '所选时期的全部地区。点击表头可排序，点击地区可将其设为关注地区。{symbol}取值在0到1之间。',
  rankingCaption: '{period}各地区排名', filter: '筛选', filterHint: '名称或代码', allGrades: '全部等级', changeSince: '较{period}变化', shownOf: '显示{shown}/{all}个地区',
  // 时序
  name_coordination: '时序变化', coordinationHead_rising: '{region}呈上升趋势：{period}的{symbol}达到{value}', coordinationHead_falling: '{region}呈下降趋势：{period}的{symbol}为{value}', coordinationHead_none: '{region}无显著趋势：{period}的{symbol}为{value}', coordinationHead_short: '{region}：{period}的{symbol}为{value}',
  coordinationIntro: '{name}。彩色线为所选地区，灰色线为其他地区，虚线为均值。', coordinationNote: '纵轴旁的名称为等级。',
  coordinationLabel: '{from}至{to}的{symbol}折线图：{regions}及均值', addRegion: '对比地区', chooseRegion: '请选择地区', comparedRegions: '已选对比地区', removeRegion: '移除{region}', firstFive: '前五名', lastFive: '后五名',
  rankOfAll: '在{all}个地区中排名第{rank}',
  // 等级
  name_grades: '等级分布', heatHead: '{from}至{to}，{all}个地区中有{better}个等级提升，{worse}个等级下降', heatHeadValues: '各地区各时期的{symbol}', heatIntro: '每行为一个地区，按最后一期排序；每列为一个时期。数字为协调等级。', heatIntroValues: '每行为一个地区，按最后一期排序；每列为一个时期。', heatCaption: '各地区各时期的等级',
  // 权重
  name_weights: '权重', weightsHead: '{all}项指标中的{needed}项占总权重的{share}', weightsIntro: '赋权方法：{methods}。有效权重为在总体中的份额，组内权重为在所属组内的份额。', weightsCaption: '指标权重', effectiveWeight: '有效权重', weightWithin: '组内权重', betterWhen: '方向', togetherWeight: '合计{share}',
  // 滞后
  name_quadrant: '滞后类型', quadrantHead: '{period}，{all}个地区中有{count}个{behind}滞后于{ahead}', quadrantIntro: '两个子系统的对照。对角线上两者指数相等；线上方为横轴子系统滞后，线下方为纵轴子系统滞后。', quadrantNote: '颜色表示等级。点击圆点可将该地区设为关注地区。', quadrantNoteTrail: '颜色表示等级，折线为关注地区的历年轨迹。点击圆点可将该地区设为关注地区。', quadrantNoteLimit: '虚线：方案视为同步的界限。', quadrantLabel: '{period}{y}指数与{x}指数的散点图', lags: '{name}滞后', equalLine: '相等',
  // 剖面
  name_profile: '地区剖面', radarHead: '{region}领先最多的是{best}，落后最多的是{worst}', radarIntro: '标准化值：越靠外越好。', radarLabel: '{region}与{other}的雷达图', radarNote: '{period}的数值。', gapCaption: '由领先最多到落后最多', axisNumber: '序号', own: '本地区', other: '对照', level_dimensions: '维度', level_subsystems: '子系统', level_indicators: '指标',
  // 障碍
  name_obstacles: '障碍因子', obstaclesHead: '{region}的首要障碍因子是{indicator}：占{share}%', obstaclesIntro: '障碍度为{period}该指标在加权偏离理想值中所占的份额。竖线为全部地区均值。', obstaclesCaption: '{period}{region}的障碍度', obstacleDegree: '障碍度', obstaclesAbsent: '该方案没有可供比较的理想值，因此没有障碍度。',
  // 趋势
  name_trends: '趋势与预测', trendsHead: '{all}个地区中有{rising}个的{symbol}显著上升，{falling}个显著下降', trendsIntro: '趋势检验：{test}；预测方法：{forecast}，区间{confidence}。', forecastLabel: '{region}折线图：{series}的观测值与预测值', forecastHead: '：预计{period}{symbol}为{value}（{low}至{high}）', multipleRange: '横轴{from}至{to}，纵轴{low}至{high}。', multipleRangeOwn: '横轴{from}至{to}，纵轴为各自的最小值至最大值。', forecastNote: '虚线为预测值，阴影为{confidence}预测区间。', smallMultiples: '全部地区并列', scale: '刻度', scaleSame: '全部相同', scaleOwn: '各自', smallMultiplesIntro: '实线为观测值，虚线为预测值，阴影为预测区间；箭头为趋势检验结果。', multipleLabel: '{region}：{value}，{verdict}；{period}预测值{forecast}', together_rising: '{from}至{to}，{count}个地区整体呈上升趋势：居中地区的{symbol}年均变化{slope}（p {p}）。', together_falling: '{from}至{to}，{count}个地区整体呈下降趋势：居中地区的{symbol}年均变化{slope}（p {p}）。', together_none: '{from}至{to}，{count}个地区的{symbol}无共同趋势（p {p}）。', trendTable: '趋势数据表', slope: '年变化量', slopeBand: '区间', pAdjusted: '校正后 p', breakAt: '突变点', forecastFor: '{period}预测', nextGrade: '升级概率',
  // 确定性
  name_certainty: '确定性', certaintyHead: '{period}，{all}个地区中有{certain}个的等级在{certainty}水平上确定', certaintyHeadRanks: '{replicates}次重复中排名的变动', certaintyHeadAbsent: '未研究等级的确定性', certaintyIntro: '整个评价重复{replicates}次，每次重新抽取权重、数值或方法。', certaintyAbsent: '该方案未要求研究等级的确定性。在方案中加入以下内容，结果将显示在此：',
  oddsTitle: '{period}各等级的概率', oddsCaption: '各等级在重复中所占份额；达到{certainty}为确定', certainNever: '任何时期均无地区的等级在{certainty}水平上确定。', oddsOfGrade: '所属等级概率', certain: '确定', overturned: '其他等级更可能', graded: '已评级', certaintyByPeriod: '等级确定的地区份额', rankBands: '{period}按{series}的排名及{confidence}区间', rankBandsNote: '圆点为方案所得排名，横条为多数重复所在范围。',
  robustness: '排名的稳健性', removalCaption: '去掉一项指标后的排名', spearman: '秩相关系数', meanShift: '平均位移', largestShift: '最大位移', reversalCaption: '地区变动时的排名', reversalCase: '情形', reversalPairs: '对数', reversed: '逆转', reversal_AddDominated: '加入各项均最差的地区', reversal_DropRegion: '去掉一个地区', reversal_Pairs: '两两单独排名',
  // 路径
  name_path: '提升路径', pathHead: '{region}：调整{all}项指标中的{count}项，到{period}使{symbol}由{from}升至{to}', pathHeadAbsent: '未规划提升路径', pathIntro: '在固定的比较框架内：调整什么、调整多少、何时调整、成本多少。', pathAbsent: '该方案未要求规划路径。在方案中加入以下内容，规划将显示在此：', pathWords: '规划的文字说明', planNumber: '方案{number}，成本{cost}', pathLabel: '方案实施过程中{symbol}的折线图', course: '方案进程', moves: '调整的指标',
  // 地图
  name_map: '地图', mapHead: '{period}{symbol}最高的是{best}，最低的是{worst}', denseHead: '{all}个地区中有{count}个彼此相邻', denseNote: '同样的点，比例尺更大。', extent: '范围', extentAll: '全部地区', extentFocus: '{region}周边', mapIntro: '各地区标注点，颜色表示等级。点击圆点可将该地区设为关注地区。', mapLabel: '{count}个地区的地图，颜色表示{period}的{symbol}', mapNote: '等积地球投影（Equal Earth），经纬线间隔30度。', mapMissing: '{count}个地区没有经纬度。',
  // 附录
  name_appendix: '方法附录', appendixHead: '每个数字的由来：{count}种方法', appendixIntro: '所用每种方法的公式、选项与出处，领域内有分歧之处所采用的约定，全部说明，以及可重现本次运行的清单。', appendixEnglish: '公式、选项、出处与说明的具体内容以英文提供。', conventions: '约定', indicators: '指标', indicatorsCaption: '指标及其数值的比较范围', leastUsed: '下界', largestUsed: '上界', notes: '说明', noNotes: '无。', manifest: '运行清单', manifestIntro: '包含方案、版本及全部输入输出的哈希值，可用 fusionmetrics replay 重现本次运行。', saveManifest: '保存 manifest.json', showManifest: '显示清单',
};
