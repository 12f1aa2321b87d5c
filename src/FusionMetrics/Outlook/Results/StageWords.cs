using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Outlook;

/// <summary>Stages of a life cycle in tables and sentences.</summary>
internal static class StageWords
{
    /// <summary>A stage in a table.</summary>
    public static string Code(LifeCycleStage stage) => stage == LifeCycleStage.NotIdentified ? "not-identified" : English(stage);

    /// <summary>A stage in English.</summary>
    public static string English(LifeCycleStage stage) => stage.ToString().ToLowerInvariant();

    /// <summary>A stage in Chinese.</summary>
    public static string Chinese(LifeCycleStage stage) => stage switch
    {
        LifeCycleStage.Birth => "萌芽期",
        LifeCycleStage.Growth => "成长期",
        LifeCycleStage.Maturity => "成熟期",
        _ => "衰退期",
    };

    /// <summary>The share of the ceiling that was reached; NaN where the stage is not one on the way up.</summary>
    public static double Reached(LifeCycleFinding? cycle)
        => cycle is { Stage: LifeCycleStage.Birth or LifeCycleStage.Growth or LifeCycleStage.Maturity, Chosen: { } fit } ? fit.Reached.Value : double.NaN;
}
