// The exact best pairs by LEMON (liblemon-dev), for `bench_match`: reads "people edges" and an "a b weight" line for each
// edge from stdin, prints "pairs points" of the matching that leaves fewest people over and then has most points.
// Not built by default: g++ -O2 -o build/bench_match_exact tests/bench_match_exact.cpp (header-only)
#include <lemon/matching.h>
#include <lemon/smart_graph.h>

#include <cstdio>
#include <vector>

int main()
{
    int people, edges, a, b, weight;
    const long long pair = 4000000; // many times what a better partner is worth
    if (std::scanf("%d %d", &people, &edges) != 2)
        return 65;
    lemon::SmartGraph graph;
    graph.reserveNode(people);
    graph.reserveEdge(edges);
    std::vector<lemon::SmartGraph::Node> nodes;
    for (int i = 0; i < people; i++)
        nodes.push_back(graph.addNode());
    lemon::SmartGraph::EdgeMap<long long> weights(graph);
    for (int k = 0; k < edges; k++) {
        if (std::scanf("%d %d %d", &a, &b, &weight) != 3)
            return 65;
        weights[graph.addEdge(nodes[a], nodes[b])] = weight + pair;
    }
    lemon::MaxWeightedMatching<lemon::SmartGraph, lemon::SmartGraph::EdgeMap<long long>> matching(graph, weights);
    matching.run();
    std::printf("%d %lld\n", matching.matchingSize(), matching.matchingWeight() - pair * matching.matchingSize());
    return 0;
}
