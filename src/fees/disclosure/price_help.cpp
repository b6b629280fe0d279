#include "fees/disclosure/price_help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace luoshi::fees::disclosure {
namespace {

constexpr std::int64_t yuan_100_million = 10'000'000'000;  // fen: no school's term is larger

std::int64_t divided_up(std::int64_t amount, std::int64_t by) { return (amount + by - 1) / by; }

struct Cost {
    std::int64_t teachers = 0;
    std::int64_t managers = 0;
    std::int64_t all = 0;
};

Cost cost_of(const PriceInputs& inputs, int pay_percent) {
    Cost cost;
    cost.teachers = divided_up(inputs.groups * inputs.lessons * inputs.teacher_pay_fen * (100 + pay_percent), 100);
    const auto without = cost.teachers + inputs.consumables_fen + inputs.outside_fen;
    cost.all = divided_up(without * 100, 100 - inputs.managers_percent);
    cost.managers = cost.all - without;
    return cost;
}

std::int64_t to_cover(const Cost& cost, const PriceInputs& inputs) { return std::max<std::int64_t>(0, cost.all - inputs.subsidy_fen); }

// What one pupil pays in the term, before exemptions.
std::int64_t term_fee(const PriceInputs& inputs, const PriceLimits& limits, std::int64_t price) {
    const auto gross = price * inputs.lessons;
    return limits.term_max_fen ? std::min(gross, *limits.term_max_fen) : gross;
}

bool above(const PriceLimits& limits, std::int64_t price) { return limits.lesson_max_fen && price > *limits.lesson_max_fen; }

struct Range {
    std::string_view field;
    std::int64_t PriceInputs::* member;
    std::int64_t least;
    std::int64_t most;
    std::string_view words;
};
constexpr std::array<Range, 8> ranges{{
    {"lessons", &PriceInputs::lessons, 1, 1000, "每名学生的课时数"},
    {"groups", &PriceInputs::groups, 1, 1000, "同时开班数"},
    {"teacher_pay_fen", &PriceInputs::teacher_pay_fen, 0, 100'000, "教师每课时补助"},
    {"managers_percent", &PriceInputs::managers_percent, 0, 90, "管理人员占比"},
    {"consumables_fen", &PriceInputs::consumables_fen, 0, yuan_100_million, "耗材"},
    {"outside_fen", &PriceInputs::outside_fen, 0, yuan_100_million, "第三方服务"},
    {"subsidy_fen", &PriceInputs::subsidy_fen, 0, yuan_100_million, "财政补助"},
    {"pupils", &PriceInputs::pupils, 1, 100'000, "预计参加人数"},
}};

Result<Nothing> in_range(const PriceInputs& inputs) {
    Problem problem{Code::invalid, "bad-input", "", "some inputs are out of range"};
    for (const auto& range : ranges) {
        const auto value = inputs.*range.member;
        if (value >= range.least && value <= range.most) continue;
        const auto detail = fmt::format("{}应在 {} 到 {} 之间，现为 {}", range.words, range.least, range.most, value);
        problem.fields.push_back({std::string(range.field), "out-of-range", detail});
        problem.detail += (problem.detail.empty() ? "" : "；") + detail;
    }
    if (problem.fields.empty()) return Nothing{};
    return problem;
}

}  // namespace

Result<PriceHelp> reckon_price(const PriceInputs& inputs, const PriceLimits& limits) {
    TRY_DO(in_range(inputs));
    PriceHelp help;
    const auto cost = cost_of(inputs, 0);
    help.teachers_fen = cost.teachers;
    help.managers_fen = cost.managers;
    help.cost_fen = cost.all;
    help.to_cover_fen = to_cover(cost, inputs);
    help.price_fen = divided_up(help.to_cover_fen, inputs.pupils * inputs.lessons);
    help.above_max = above(limits, help.price_fen);
    const auto highest = help.above_max ? *limits.lesson_max_fen : help.price_fen;
    help.missing_fen = std::max<std::int64_t>(0, help.to_cover_fen - term_fee(inputs, limits, highest) * inputs.pupils);
    for (const int participation : {-20, -10, 0, 10, 20}) {
        for (const int pay : {-10, 0, 10}) {
            const auto then = cost_of(inputs, pay);
            // Nobody comes as half a pupil; one always does, or there is no service.
            const auto pupils = std::max<std::int64_t>(1, inputs.pupils * (100 + participation) / 100);
            const auto price = divided_up(to_cover(then, inputs), pupils * inputs.lessons);
            help.scenarios.push_back({participation, pay, pupils, then.all, price,
                                      inputs.subsidy_fen + term_fee(inputs, limits, highest) * pupils - then.all, above(limits, price)});
        }
    }
    auto percents = limits.exempt_percents;
    percents.push_back(0);
    std::ranges::sort(percents);
    const auto repeated = std::ranges::unique(percents);
    percents.erase(repeated.begin(), repeated.end());
    const auto fee = term_fee(inputs, limits, highest);
    for (const auto percent : percents) help.families.push_back({percent, highest * inputs.lessons, fee, fee - fee * percent / 100});
    return help;
}

}  // namespace luoshi::fees::disclosure
