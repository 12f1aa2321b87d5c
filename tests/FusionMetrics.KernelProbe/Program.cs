using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Security.Cryptography;
using FusionMetrics.KernelProbe;

// Prints what vectors the machine has, then a hash over the bits that each kernel makes of the same inputs.
Console.WriteLine($"Vector512 {Vector512.IsHardwareAccelerated}, Avx2 {Avx2.IsSupported}, Vector128 {Vector128.IsHardwareAccelerated}");
foreach (var (name, bits) in Probes.All)
    Console.WriteLine($"{name} {Convert.ToHexStringLower(SHA256.HashData(bits())[..8])}");
