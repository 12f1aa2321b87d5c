namespace FusionMetrics.Numerics;
#pragma warning disable RS0030
internal static class Logarithm { public static double Of(double x) => Math.Log(x); }
internal static class NormalTail { public static double TwoSided(double z) => z; }
internal static class Divergence { public static DoubleDouble Sum(ReadOnlySpan<double> v, DoubleDouble mean) { var s=0.0; foreach (var z in v) { var q=z/mean.High; s += q==0?1:q*Math.Log(q)-q+1; } return s; } }
internal readonly record struct Mom(int Count,double Minimum,double Maximum,DoubleDouble Sum);
internal static class Moments { public static Mom Of(ReadOnlySpan<double> v) { double a=v[0],b=v[0]; DoubleDouble s=0; foreach(var x in v){a=Math.Min(a,x);b=Math.Max(b,x);s+=x;} return new(v.Length,a,b,s);} }
internal static class GeometricToArithmetic { public static void Ratio(RowBlock u, Span<double> c) { for (int i=0;i<u.Rows;i++){ double p=1,s=0; for(int k=0;k<u.Columns;k++){p*=u[k][i];s+=u[k][i];} c[i]= s==0?0:u.Columns*Math.Pow(p,1.0/u.Columns)/s; } } }
