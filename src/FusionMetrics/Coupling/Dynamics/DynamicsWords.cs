namespace FusionMetrics.Coupling.Dynamics;

/// <summary>Phases and states in the words of tables.</summary>
internal static class DynamicsWords
{
    public static string? English(CouplingPhase? phase) => phase switch
    {
        null => null,
        CouplingPhase.LowLevelSymbiosis => "low-level symbiosis",
        CouplingPhase.CoordinatedDevelopment => "coordinated development",
        CouplingPhase.LimitDevelopment => "limit development",
        _ => "spiral rise",
    };

    public static string? Chinese(CouplingPhase? phase) => phase switch
    {
        null => null,
        CouplingPhase.LowLevelSymbiosis => "低级协调共生",
        CouplingPhase.CoordinatedDevelopment => "协调发展",
        CouplingPhase.LimitDevelopment => "极限发展",
        _ => "螺旋式上升",
    };

    public static string? English(DecouplingState? state) => state switch
    {
        null => null,
        DecouplingState.StrongDecoupling => "strong decoupling",
        DecouplingState.WeakDecoupling => "weak decoupling",
        DecouplingState.ExpansiveCoupling => "expansive coupling",
        DecouplingState.ExpansiveNegativeDecoupling => "expansive negative decoupling",
        DecouplingState.StrongNegativeDecoupling => "strong negative decoupling",
        DecouplingState.WeakNegativeDecoupling => "weak negative decoupling",
        DecouplingState.RecessiveCoupling => "recessive coupling",
        _ => "recessive decoupling",
    };

    public static string? Chinese(DecouplingState? state) => state switch
    {
        null => null,
        DecouplingState.StrongDecoupling => "强脱钩",
        DecouplingState.WeakDecoupling => "弱脱钩",
        DecouplingState.ExpansiveCoupling => "扩张连结",
        DecouplingState.ExpansiveNegativeDecoupling => "扩张负脱钩",
        DecouplingState.StrongNegativeDecoupling => "强负脱钩",
        DecouplingState.WeakNegativeDecoupling => "弱负脱钩",
        DecouplingState.RecessiveCoupling => "衰退连结",
        _ => "衰退脱钩",
    };
}
