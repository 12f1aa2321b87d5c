namespace FusionMetrics.Testing.Treatments;

/// <summary>A panel that is made anew for each trial, so that a treatment that writes into one spoils no other trial.</summary>
/// <param name="Case">The panel in words.</param>
/// <param name="Make">Makes it.</param>
internal sealed record SamplePanel(string Case, Func<Panel> Make);
