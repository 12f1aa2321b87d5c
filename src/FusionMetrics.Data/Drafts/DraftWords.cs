namespace FusionMetrics.Data.Drafts;

/// <summary>The words by which a draft guesses what a column is. Whoever knows the data confirms or mends what was guessed.</summary>
internal static class DraftWords
{
    public static Vocabulary Region { get; } = new(
        "region, region code, country, country code, iso3, iso, iso code, geo, ref area, province, state, city, county, district, municipality, prefecture, area, entity, territory, location, place, land, pays, país, pais, ort, gebiet, région, provincia, code, name, id, unit",
        "地区 省份 省市 省级行政区 省 城市 市 地市 区域 国家 县 区县 县区 行政区 行政区划 行政区划代码 单位");

    public static Vocabulary Period { get; } = new(
        "period, year, time, date, time period, quarter, month, day, jahr, zeit, année, annee, an, año, ano, anno, год, ref year, fiscal year, t",
        "年份 年度 年 时间 时期 日期 季度 月份 月 期间");

    public static Vocabulary Indicator { get; } = new(
        "indicator, indicator code, indicator name, variable, series, series code, series name, measure, metric, item, subject, code, indikator, indicateur",
        "指标 指标名称 指标代码 变量 项目");

    public static Vocabulary Value { get; } = new("value, obs value, observation, amount, number, wert, valeur, valor", "值 数值 指标值 数据");

    /// <summary>Columns of numbers that measure nothing.</summary>
    public static Vocabulary Identifier { get; } = new(
        "id, code, key, no, nr, zip, zip code, postcode, postal code, fips, rank, ranking, lat, latitude, lon, lng, longitude, index, unnamed",
        "序号 编号 代码 编码 邮编 排名 名次 经度 纬度 行政区划代码");

    /// <summary>What less of is better.</summary>
    public static Vocabulary Cost { get; } = new(
        "emission, co2, carbon, ghg, greenhouse, so2, nox, pm25, pm2, pm10, pollution, pollutant, waste, wastewater, sewage, effluent, fossil, coal, energy intensity, energy consumption, energy use, energy per, "
        + "electricity consumption, electricity per, water consumption, water use, water per, water stress, fuel consumption, depletion, rents, unemployment, unemployed, jobless, inequality, gini, poverty, mortality, death, fatality, crime, homicide, accident, "
        + "disease, illiteracy, dropout, inflation, debt, deficit, burden, gap, disparity, cost, delay, congestion, noise, loss, damage, risk, vulnerability, emissionen, émission, emisiones, abfall, arbeitslosigkeit, arbeitslosenquote, chômage, desempleo",
        "能耗 能源强度 能源消费 能源消耗 水耗 电耗 物耗 消耗 排放 碳强度 污染 废水 废气 废物 固废 废弃物 二氧化硫 二氧化碳 氮氧化物 烟尘 粉尘 浓度 煤炭 失业 贫困 基尼 不平等 死亡 犯罪 事故 负债 债务 赤字 通胀 恩格尔 差距 文盲 辍学 抚养比 成本");

    /// <summary>Words that turn a cost round: treated waste is no waste.</summary>
    public static Vocabulary Turning { get; } = new(
        "treatment, treated, recycled, recycling, reuse, reused, reduction, reduced, removal, abatement, saving, avoided, protection, control, disposal, prevention, efficiency, productivity, free, low carbon",
        "处理 利用 回收 减排 降低 下降 治理 节能 防治 达标 去除 无害化 削减 效率 低碳");

    /// <summary>The three chains, by words that name what they measure. The first chain of this list that a heading has a word of is its own.</summary>
    public static IReadOnlyList<(string Code, Vocabulary Words)> Chains { get; } =
    [
        ("innovation", new(
            "rd, r d, research, researcher, scientist, patent, invention, article, paper, publication, citation, innovation, innovative, science, scientific, technology, technological, technical, ip, intellectual, university, tertiary, education, talent, "
            + "knowledge, stem, startup, patente, brevet, forschung, recherche, investigación, broadband, digital, internet, hightech personnel",
            "研发 专利 发明 科技 创新 论文 人才 科研 技术 教育 高校 研究 知识产权 宽带 互联网 数字")),
        ("ecological", new(
            "energy, electricity, power, co2, carbon, emission, ghg, so2, nox, renewable, fossil, coal, forest, green, pm25, pm2, pm10, air, water, waste, wastewater, sewage, pollution, pollutant, environment, environmental, ecological, ecosystem, resource, rents, climate, biodiversity, emissionen, émission, emisiones, energie, énergie, energía, abfall",
            "能耗 能源 用电 电耗 水耗 排放 碳 二氧化 氮氧化物 森林 绿化 绿地 绿色 污染 环境 环保 生态 水资源 用水 废水 污水 垃圾 废气 废物 固废 空气 资源 可再生")),
        ("value", new(
            "gdp, va, value added, output, productivity, export, import, trade, fdi, industry, industrial, manufacturing, income, revenue, sales, profit, capital, investment, wage, employment, product, business, enterprise, firm, market, unemployment, hitech, mht, umsatz, exporte, chiffre d affaires",
            "生产总值 产值 增加值 收入 利润 出口 进口 投资 生产率 工业 产业 制造 外商 资本 营业 主营 销售 贸易 企业 就业 失业 人均")),
    ];
}
