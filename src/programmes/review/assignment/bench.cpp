#include "programmes/review/assignment/bench.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <iterator>

#include "programmes/review/assignment/files.hpp"

namespace luoshi::programmes::review::assignment {
namespace {

class Dice {  // SplitMix64
 public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint32_t below(std::uint32_t n) {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27) * 0x94D049BB133111EBU;
        return static_cast<std::uint32_t>(((z ^ z >> 31) >> 32) * n >> 32);
    }

 private:
    std::uint64_t state_;
};

template <class F>
double seconds(F&& work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

struct Files {
    std::string items = "item\n", experts = "expert,unit\n", bids = "expert,item,cost\n", conflicts = "expert,item\n";
    explicit Files(const Instance& instance) {
        for (const auto& item : instance.items) items += item.name + "\n";
        for (const auto& expert : instance.experts) experts += expert.name + "," + expert.unit + "\n";
        for (const auto& bid : instance.bids) fmt::format_to(std::back_inserter(bids), "{},{},{}\n", instance.experts[bid.expert].name, instance.items[bid.item].name, bid.cost);
        for (const auto& pair : instance.conflicts) conflicts += instance.experts[pair.expert].name + "," + instance.items[pair.item].name + "\n";
    }
};

}  // namespace

Made made_instance(std::uint32_t items, std::uint32_t per_item, std::uint32_t experts, Bids bids, std::uint64_t seed) {
    Made made;
    Dice dice(seed);
    auto& instance = made.instance;
    for (std::uint32_t i = 0; i < items; ++i) instance.items.push_back({fmt::format("P{:04}", i + 1), {}});
    for (std::uint32_t e = 0; e < experts; ++e) instance.experts.push_back({fmt::format("E{:03}", e + 1), fmt::format("U{}", dice.below(std::max<std::uint32_t>(12, experts / 10))), 0, {}});
    for (std::uint32_t e = 0; e < experts; ++e) {
        for (std::uint32_t i = 0; i < items; ++i) {
            const auto cost = dice.below(1000);
            if (bids == Bids::dense || dice.below(10) == 0) instance.bids.push_back({e, i, cost});
            if (dice.below(100) == 0) instance.conflicts.push_back({e, i});
        }
    }
    made.rules.per_item = per_item;
    made.rules.cap = (items * per_item * 6 / 5 + experts - 1) / experts;
    if (bids == Bids::sparse) made.rules.default_cost = 2000;
    return made;
}

BenchFigures bench_assign(std::uint32_t items, std::uint32_t per_item, std::uint32_t experts, Bids bids) {
    const auto made = made_instance(items, per_item, experts, bids, 42);
    BenchFigures figures;
    auto solver = Solver::make(made.instance).value();
    figures.solve_seconds = seconds([&] {
        auto fresh = Solver::make(made.instance).value();
        figures.cost = static_cast<double>(fresh.solve(made.rules).value().cost);
        figures.rounds = fresh.rounds();
        solver = std::move(fresh);
    });
    auto rules = made.rules;
    rules.cap = *rules.cap + 1;
    figures.again_seconds = seconds([&] { (void)solver.solve(rules).value(); });
    rules.distinct_units = true;
    figures.distinct_seconds = seconds([&] { (void)assign(made.instance, rules).value(); });
    rules = made.rules;
    rules.pair_permille = 500;
    figures.shares_seconds = seconds([&] { (void)Solver::make(made.instance).value().solve_shares(rules).value(); });
    const Files files(made.instance);
    figures.files_seconds = seconds([&] {
        const auto instance = read_instance({files.items, files.experts, files.bids, files.conflicts}).value();
        (void)written(instance, assign(instance, made.rules).value().pairs);
    });
    return figures;
}

}  // namespace luoshi::programmes::review::assignment
