#include "programmes/events/records/states.hpp"

#include <fmt/format.h>

#include "foundation/json.hpp"

namespace luoshi::programmes::events::records {

bool leads_to(RecordKind kind, RecordState from, RecordState to) {
    using enum RecordState;
    switch (to) {
        case entered: return false;
        case checked: return kind == RecordKind::inheritor && from == entered;
        case listed: return from == (kind == RecordKind::inheritor ? checked : entered);
        case refused: return from == entered || from == checked;
        case withdrawn: return from == listed;
    }
    return false;
}

std::string_view state_words(RecordState state) {
    switch (state) {
        case RecordState::entered: return "待审核";
        case RecordState::checked: return "审核通过，待公布";
        case RecordState::listed: return "已公布";
        case RecordState::refused: return "未通过";
        case RecordState::withdrawn: return "已撤销";
    }
    return "";
}

Problem not_next(RecordKind kind, RecordState from, RecordState to) {
    std::string possible;
    for (const auto other : {RecordState::checked, RecordState::listed, RecordState::refused, RecordState::withdrawn})
        if (leads_to(kind, from, other)) possible += fmt::format("{}{}", possible.empty() ? "" : "、", state_words(other));
    return {Code::conflict, "step-not-next", fmt::format("现在是“{}”，不能改为“{}”；可以改为：{}", state_words(from), state_words(to), possible.empty() ? "没有" : possible),
            fmt::format("“{}” does not follow “{}”", json::enum_name(to), json::enum_name(from))};
}

}  // namespace luoshi::programmes::events::records
