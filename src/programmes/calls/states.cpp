#include "programmes/calls/states.hpp"

#include "foundation/json.hpp"

namespace luoshi::programmes::calls {

bool may_go(ApplicationState from, ApplicationState to, std::string_view back, bool by_list) {
    using enum ApplicationState;
    const bool judged = to == qualified || to == disqualified;
    switch (from) {
        case draft: return to == submitted;
        case submitted: return to == returned || to == withdrawn || (by_list ? to == recommended || to == not_recommended : judged);
        case recommended: return to == returned || to == withdrawn || judged;
        case returned: return to == withdrawn || json::enum_name(to) == back;
        case qualified: return to == withdrawn;
        case not_recommended:
        case disqualified:
        case withdrawn: return false;
    }
    return false;
}

std::string_view state_words(ApplicationState state) {
    switch (state) {
        case ApplicationState::draft: return "填报中";
        case ApplicationState::submitted: return "已提交";
        case ApplicationState::returned: return "退回补正";
        case ApplicationState::recommended: return "已推荐";
        case ApplicationState::not_recommended: return "未获推荐";
        case ApplicationState::qualified: return "形式审查通过";
        case ApplicationState::disqualified: return "形式审查未通过";
        case ApplicationState::withdrawn: return "已撤回";
    }
    return "";
}

std::string_view state_words_en(ApplicationState state) {
    switch (state) {
        case ApplicationState::draft: return "being filled in";
        case ApplicationState::submitted: return "submitted";
        case ApplicationState::returned: return "returned for a supplement";
        case ApplicationState::recommended: return "recommended";
        case ApplicationState::not_recommended: return "not recommended";
        case ApplicationState::qualified: return "qualified";
        case ApplicationState::disqualified: return "not qualified";
        case ApplicationState::withdrawn: return "withdrawn";
    }
    return "";
}

}  // namespace luoshi::programmes::calls
