#include "programmes/events/series/states.hpp"

#include <fmt/format.h>

#include "foundation/json.hpp"

namespace luoshi::programmes::events::series {
namespace {

struct Way {
    EditionState from;
    EditionAct act;
    EditionState to;
};
constexpr Way ways[] = {
    {EditionState::planned, EditionAct::announced, EditionState::announced}, {EditionState::announced, EditionAct::opened, EditionState::open},
    {EditionState::announced, EditionAct::held, EditionState::held},         {EditionState::open, EditionAct::held, EditionState::held},
    {EditionState::held, EditionAct::recorded, EditionState::recorded},      {EditionState::planned, EditionAct::cancelled, EditionState::cancelled},
    {EditionState::announced, EditionAct::cancelled, EditionState::cancelled}, {EditionState::open, EditionAct::cancelled, EditionState::cancelled},
};

std::string_view act_words(EditionAct act) {
    switch (act) {
        case EditionAct::announced: return "发布公告";
        case EditionAct::opened: return "开放报名";
        case EditionAct::held: return "确认已举办";
        case EditionAct::recorded: return "归档记录";
        case EditionAct::cancelled: return "取消";
    }
    return "";
}

}  // namespace

std::optional<EditionState> leads_to(EditionState from, EditionAct act) {
    for (const auto& way : ways)
        if (way.from == from && way.act == act) return way.to;
    return std::nullopt;
}

std::string_view state_words(EditionState state) {
    switch (state) {
        case EditionState::planned: return "计划中";
        case EditionState::announced: return "已公告";
        case EditionState::open: return "报名中";
        case EditionState::held: return "已举办";
        case EditionState::recorded: return "已归档";
        case EditionState::cancelled: return "已取消";
    }
    return "";
}

Problem not_next(EditionState from, EditionAct act) {
    std::string possible;
    for (const auto& way : ways)
        if (way.from == from) possible += fmt::format("{}{}", possible.empty() ? "" : "、", act_words(way.act));
    return {Code::conflict, "step-not-next", fmt::format("这一期现在是“{}”，不能“{}”；可以办的是：{}", state_words(from), act_words(act), possible.empty() ? "没有" : possible),
            fmt::format("“{}” cannot follow while the edition is “{}”", json::enum_name(act), json::enum_name(from))};
}

}  // namespace luoshi::programmes::events::series
