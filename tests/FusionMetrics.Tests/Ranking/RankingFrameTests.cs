using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

public class RankingFrameTests
{
    [Fact]
    public void What_a_frame_has_to_say_is_reported()
    {
        var frame = new Vikor(new VikorOptions()).Fit(Matrix.Columns([[1], [1]]), [1]);
        var diagnostics = new DiagnosticBag();
        frame.Reporting(diagnostics).Should().BeSameAs(frame);
        diagnostics.ToList().Should().ContainSingle().Which.Id.Should().Be(RankingRules.IdealsCoincide.Id);
    }
}
