#include "obligations/states.hpp"

namespace luoshi::obligations {
namespace {

struct Step {
    ShareState from;
    Act act;
    ShareState to;
};

// What is not here is refused. Concluded is entered from asked_to_close only.
constexpr Step steps[] = {
    {ShareState::issued, Act::sign, ShareState::signed_for},
    {ShareState::issued, Act::withdraw, ShareState::withdrawn},
    {ShareState::signed_for, Act::plan, ShareState::planned},
    {ShareState::signed_for, Act::withdraw, ShareState::withdrawn},
    {ShareState::planned, Act::plan, ShareState::planned},
    {ShareState::planned, Act::report, ShareState::in_progress},
    {ShareState::planned, Act::withdraw, ShareState::withdrawn},
    {ShareState::in_progress, Act::plan, ShareState::in_progress},
    {ShareState::in_progress, Act::report, ShareState::in_progress},
    {ShareState::in_progress, Act::ask_close, ShareState::asked_to_close},
    {ShareState::in_progress, Act::withdraw, ShareState::withdrawn},
    {ShareState::asked_to_close, Act::conclude, ShareState::concluded},
    {ShareState::asked_to_close, Act::send_back, ShareState::sent_back},
    {ShareState::asked_to_close, Act::withdraw, ShareState::withdrawn},
    {ShareState::sent_back, Act::plan, ShareState::sent_back},
    {ShareState::sent_back, Act::report, ShareState::sent_back},
    {ShareState::sent_back, Act::ask_close, ShareState::asked_to_close},
    {ShareState::sent_back, Act::withdraw, ShareState::withdrawn},
    {ShareState::concluded, Act::reopen, ShareState::in_progress},
};

}  // namespace

std::optional<ShareState> after(ShareState state, Act act) {
    for (const auto& step : steps) {
        if (step.from == state && step.act == act) return step.to;
    }
    return std::nullopt;
}

std::string_view state_words(ShareState state) {
    switch (state) {
        case ShareState::issued: return "已下达，待签收";
        case ShareState::signed_for: return "已签收，待报计划";
        case ShareState::planned: return "已报计划";
        case ShareState::in_progress: return "办理中";
        case ShareState::asked_to_close: return "已申请销号，待核验";
        case ShareState::sent_back: return "核验未通过，已退回";
        case ShareState::concluded: return "已销号";
        case ShareState::withdrawn: return "已撤回";
    }
    return "";
}

std::string_view state_words_en(ShareState state) {
    switch (state) {
        case ShareState::issued: return "issued, to be signed for";
        case ShareState::signed_for: return "signed for, to be planned";
        case ShareState::planned: return "planned";
        case ShareState::in_progress: return "in progress";
        case ShareState::asked_to_close: return "asked to close, to be verified";
        case ShareState::sent_back: return "sent back";
        case ShareState::concluded: return "closed";
        case ShareState::withdrawn: return "withdrawn";
    }
    return "";
}

std::string_view rung_words(Rung rung) {
    switch (rung) {
        case Rung::remind: return "临近提醒";
        case Rung::urge: return "到期催办";
        case Rung::order: return "督办单";
        case Rung::interview: return "约谈";
        case Rung::circular: return "通报";
    }
    return "";
}

std::string_view rung_words_en(Rung rung) {
    switch (rung) {
        case Rung::remind: return "reminder";
        case Rung::urge: return "urging at due";
        case Rung::order: return "supervision order";
        case Rung::interview: return "interview";
        case Rung::circular: return "circular";
    }
    return "";
}

}  // namespace luoshi::obligations
