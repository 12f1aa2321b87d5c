using System.Globalization;
using FusionMetrics;

// Three regions and two indicators, worked by hand. D = sqrt(C T).
// z1 = (120, 80, 95) -> (1, 0, 0.375); z2, a cost, = (7.5, 3.1, 4.0) -> (0, 1, 3.5/4.4).
// West: U1 = 0.375, U2 = 35/44, C = 2 sqrt(U1 U2) / (U1 + U2), T = (U1 + U2) / 2, so D = sqrt(C T) = (U1 U2)^(1/4) = (105/352)^(1/4).
var expected = Math.Sqrt(Math.Sqrt(105.0 / 352));

var system = new IndicatorSystem([
    new Subsystem("innovation", [new Indicator("patents")]),
    new Subsystem("ecological", [new Indicator("emissions", Direction.Cost)]),
]);
var builder = new PanelBuilder();
int[] columns = [builder.Declare("patents"), builder.Declare("emissions")];
builder.AddRow("north", Period.OfYear(2024), columns, [120, 7.5]);
builder.AddRow("south", Period.OfYear(2024), columns, [80, 3.1]);
builder.AddRow("west", Period.OfYear(2024), columns, [95, 4.0]);
var result = EvaluationRecipe.For(system).Normalize("min-max").Weigh("equal").Rank("topsis").Couple().Detect().Evaluate(builder.Build());

var d = result.Coupling!.Single(row => row.Region.ToString() == "west").D;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"D = {d:R}, expected {expected:R}, {BuiltInMethods.Catalog.Methods.Count} methods"));
Console.WriteLine(result);
return Math.Abs(d - expected) <= 1e-15 ? 0 : 1;
