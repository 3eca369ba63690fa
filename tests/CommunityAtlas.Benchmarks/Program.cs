using BenchmarkDotNet.Running;
using CommunityAtlas.Benchmarks;

// "text FILE MODE THREADS PASSES" measures a whole file for analysers.sh, "index CONTENT FOLDER TODAY" makes an index for search.py; anything else is for BenchmarkDotNet.
if (args is ["text", ..]) WholeFile.Measure(args);
else if (args is ["index", _, _, _]) IndexAlone.Write(args);
else if (args is ["load"]) WholeFile.MeasureLoading();
else BenchmarkSwitcher.FromAssembly(typeof(TokenizerBenchmark).Assembly).Run(args);
