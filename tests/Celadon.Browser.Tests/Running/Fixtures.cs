using Celadon.Browser.Tests.Running;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(RunningCeladon))]
