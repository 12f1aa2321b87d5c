using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>Changes a replicate by chance. Pure but for the stream, which is its own.</summary>
internal delegate Replicate Perturbation(Replicate replicate, RandomStream random);
