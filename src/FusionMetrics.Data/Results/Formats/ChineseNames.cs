namespace FusionMetrics.Data.Results;

/// <summary>The Chinese names of tables.</summary>
internal static class ChineseNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["panel"] = "面板数据", ["treatment"] = "数据处理", ["explanation"] = "得分说明", ["weights"] = "权重", ["groups"] = "指标组权重", ["dimensions"] = "维度指数", ["scores"] = "综合得分",
        ["coupling"] = "耦合协调度", ["coupling_pairs"] = "两两耦合", ["coupling_levels"] = "分层耦合", ["coupling_angles"] = "耦合角", ["decoupling"] = "脱钩指数",
        ["haken"] = "哈肯模型", ["synergy"] = "协同度", ["trends"] = "趋势检验", ["trend_odds"] = "趋势概率", ["breaks"] = "突变检验", ["forecasts"] = "预测", ["outlook"] = "发展前景", ["regional"] = "总体趋势",
        ["convergence"] = "收敛检验", ["dispersions"] = "地区差异", ["clubs"] = "收敛俱乐部",
        ["decomposition"] = "时间序列分解", ["decomposed"] = "分解结果", ["components"] = "奇异谱成分",
        ["examination"] = "检验汇总", ["trend_tests"] = "各趋势检验", ["break_tests"] = "各突变检验", ["segmentations"] = "最优分段", ["sequential"] = "序贯检验", ["together"] = "合并检验",
        ["forecasters"] = "预测方法比较", ["forecaster_steps"] = "各期预测误差", ["forecaster_regions"] = "各地区预测误差",
        ["dynamic"] = "动态评价", ["time_weights"] = "时间权重",
        ["obstacles"] = "障碍度", ["obstacle_groups"] = "分组障碍度", ["obstacle_means"] = "平均障碍度", ["obstacle_top"] = "主要障碍因子",
        ["gradient"] = "梯度", ["contributions"] = "贡献分解", ["comparisons"] = "对比", ["grey_relations"] = "灰色关联度",
        ["path_plans"] = "提升路径", ["path_course"] = "路径进程", ["path_sensitivity"] = "路径敏感性", ["path_allocation"] = "预算分配",
        ["uncertainty"] = "不确定性", ["rank_probabilities"] = "排名概率", ["sensitivity"] = "敏感性", ["grade_odds"] = "等级概率", ["grade_certainty"] = "等级确定性",
        ["indicator_removal"] = "剔除指标检验", ["rank_reversal"] = "逆序检验",
        ["screen_indicators"] = "指标体检", ["screen_correlations"] = "相关性", ["screen_groups"] = "组内一致性", ["screen_components"] = "主成分",
        ["screen_outliers"] = "异常值", ["screen_denominators"] = "分母体检",
        ["audit_candidates"] = "公式候选", ["audit_misprints"] = "疑似误印", ["audit_recomputed"] = "重算对照",
    };

    /// <summary>The Chinese name of a table; its own where it has none.</summary>
    public static string Of(string table) => Names.GetValueOrDefault(table, table);
}
