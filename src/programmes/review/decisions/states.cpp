#include "programmes/review/decisions/states.hpp"

namespace luoshi::programmes::review::decisions {

bool may_go(AwardState from, AwardState to) {
    switch (from) {
        case AwardState::held: return to == AwardState::publicised || to == AwardState::fallen;
        case AwardState::publicised: return to == AwardState::stayed || to == AwardState::approved || to == AwardState::fallen;
        case AwardState::stayed: return to == AwardState::stayed || to == AwardState::publicised || to == AwardState::fallen;
        case AwardState::approved: return to == AwardState::fallen;
        case AwardState::fallen: return false;
    }
    return false;
}

bool may_go(ObjectionState from, ObjectionState to) {
    if (from == ObjectionState::received) return to == ObjectionState::accepted || to == ObjectionState::refused;
    return from == ObjectionState::accepted && (to == ObjectionState::rejected || to == ObjectionState::set_right || to == ObjectionState::taken_out);
}

bool is_settled(ObjectionState state) { return state != ObjectionState::received && state != ObjectionState::accepted; }

std::string_view words_of(AwardState state) {
    switch (state) {
        case AwardState::held: return "拟入选";
        case AwardState::publicised: return "公示";
        case AwardState::stayed: return "有异议，暂缓";
        case AwardState::approved: return "已立项";
        case AwardState::fallen: return "已退出名单";
    }
    return "";
}

std::string_view words_en_of(AwardState state) {
    switch (state) {
        case AwardState::held: return "chosen";
        case AwardState::publicised: return "in public notice";
        case AwardState::stayed: return "stayed by an objection";
        case AwardState::approved: return "approved";
        case AwardState::fallen: return "out of the list";
    }
    return "";
}

std::string_view words_of(AwardStanding standing) {
    switch (standing) {
        case AwardStanding::chosen: return "入选";
        case AwardStanding::reserve: return "备选";
        case AwardStanding::not_chosen: return "未入选";
    }
    return "";
}

std::string_view words_en_of(AwardStanding standing) {
    switch (standing) {
        case AwardStanding::chosen: return "chosen";
        case AwardStanding::reserve: return "in reserve";
        case AwardStanding::not_chosen: return "not chosen";
    }
    return "";
}

std::string_view words_of(AwardGate gate) { return gate == AwardGate::leading_group ? "领导小组审议" : "党组会审定"; }
std::string_view words_en_of(AwardGate gate) { return gate == AwardGate::leading_group ? "leading group" : "party group"; }

std::string_view words_of(ObjectionState state) {
    switch (state) {
        case ObjectionState::received: return "已收到";
        case ObjectionState::accepted: return "已受理";
        case ObjectionState::refused: return "不予受理";
        case ObjectionState::rejected: return "异议不成立";
        case ObjectionState::set_right: return "已更正";
        case ObjectionState::taken_out: return "异议成立，取消入选";
    }
    return "";
}

std::string_view words_en_of(ObjectionState state) {
    switch (state) {
        case ObjectionState::received: return "received";
        case ObjectionState::accepted: return "accepted";
        case ObjectionState::refused: return "not taken up";
        case ObjectionState::rejected: return "not upheld";
        case ObjectionState::set_right: return "set right";
        case ObjectionState::taken_out: return "upheld, taken out of the list";
    }
    return "";
}

std::string_view words_of(ContestStage stage) {
    switch (stage) {
        case ContestStage::rules: return "定规则";
        case ContestStage::selected: return "名单已定稿，待领导小组审议";
        case ContestStage::leading: return "领导小组已通过，待党组会审定";
        case ContestStage::decided: return "党组会已通过，待公示";
        case ContestStage::publicised: return "公示";
        case ContestStage::approved: return "已发文立项";
    }
    return "";
}

std::string_view words_en_of(ContestStage stage) {
    switch (stage) {
        case ContestStage::rules: return "rules are being made";
        case ContestStage::selected: return "selection frozen, before the leading group";
        case ContestStage::leading: return "before the party group";
        case ContestStage::decided: return "decided, before the public notice";
        case ContestStage::publicised: return "public notice";
        case ContestStage::approved: return "awarded";
    }
    return "";
}

}  // namespace luoshi::programmes::review::decisions
