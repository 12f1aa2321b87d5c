namespace FusionMetrics.Tests;
public class SmokeTests { [Fact] public void Period_is_written_as_read() => Period.Parse("2019Q1").ToString().Should().Be("2019-Q1"); }
