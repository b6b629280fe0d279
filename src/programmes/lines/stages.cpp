#include "programmes/lines/stages.hpp"

#include <algorithm>

namespace luoshi::programmes::lines {
namespace {

bool is_chosen(UnitStage stage) { return stage != UnitStage::called && stage != UnitStage::suspended && stage != UnitStage::withdrawn; }
bool may_be_suspended(UnitStage stage) { return stage == UnitStage::approved || stage == UnitStage::in_construction || stage == UnitStage::mid_term_passed; }

}  // namespace

std::vector<UnitStage> in_order(std::vector<UnitStage> stages) {
    stages.push_back(UnitStage::applied);
    std::erase_if(stages, [](UnitStage stage) { return !is_chosen(stage); });
    std::ranges::sort(stages);
    const auto twice = std::ranges::unique(stages);
    stages.erase(twice.begin(), twice.end());
    return stages;
}

std::vector<Way> ways_of(const std::vector<UnitStage>& stages) {
    const auto own = in_order(stages);
    std::vector<Way> ways;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (i + 1 < own.size()) ways.emplace_back(own[i], own[i + 1]);
        ways.emplace_back(own[i], UnitStage::withdrawn);
        if (!may_be_suspended(own[i])) continue;
        ways.emplace_back(own[i], UnitStage::suspended);
        ways.emplace_back(UnitStage::suspended, own[i]);
    }
    ways.emplace_back(UnitStage::suspended, UnitStage::withdrawn);
    return ways;
}

std::string_view stage_words(UnitStage stage) {
    switch (stage) {
        case UnitStage::called: return "已发通知";
        case UnitStage::applied: return "已申报";
        case UnitStage::recommended: return "已推荐";
        case UnitStage::qualified: return "形式审查通过";
        case UnitStage::scored: return "已评审";
        case UnitStage::publicised: return "已公示";
        case UnitStage::approved: return "已立项";
        case UnitStage::in_construction: return "建设中";
        case UnitStage::mid_term_passed: return "中期通过";
        case UnitStage::accepted: return "已验收";
        case UnitStage::suspended: return "暂停";
        case UnitStage::withdrawn: return "已退出";
    }
    return "";
}

std::string_view stage_words_en(UnitStage stage) {
    switch (stage) {
        case UnitStage::called: return "called";
        case UnitStage::applied: return "applied";
        case UnitStage::recommended: return "recommended";
        case UnitStage::qualified: return "qualified";
        case UnitStage::scored: return "scored";
        case UnitStage::publicised: return "publicised";
        case UnitStage::approved: return "approved";
        case UnitStage::in_construction: return "in construction";
        case UnitStage::mid_term_passed: return "mid-term passed";
        case UnitStage::accepted: return "accepted";
        case UnitStage::suspended: return "suspended";
        case UnitStage::withdrawn: return "withdrawn";
    }
    return "";
}

}  // namespace luoshi::programmes::lines
