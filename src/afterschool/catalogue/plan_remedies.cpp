#include "afterschool/catalogue/plan_remedies.hpp"

#include <algorithm>
#include <string_view>

namespace luoshi::afterschool::catalogue {
namespace {

struct Remedy {
    std::vector<std::string_view> codes;
    std::string_view words;
    std::string_view words_en;
};

const std::vector<Remedy>& remedies() {
    static const std::vector<Remedy> all = {
        {{"outside-contract"}, "在“机构合同”登记或续签合同", "enter or renew the contract with the body"},
        {{"outside-person"}, "在“教室与教师”更新校外人员的证明，或请机构更新", "renew the proofs of the outside persons, or have the body renew them"},
        {{"outside-body-listed"}, "督促机构更新证照，或请教育局办理名单", "have the body renew its licence, or ask the bureau about its listing"},
        {{"price-per-lesson", "price-per-day", "price-per-term", "same-price", "introduction-price"},
         "在课程里申请新价格，由教育局批准",
         "propose a new price at the course, for the bureau to approve"},
        {{"room-size"}, "在“教室与教师”更正教室的座位数", "correct the places of the room"},
    };
    return all;
}

constexpr std::string_view anew = "这样办不到的，请教育局收回批准、退回修改，或者终止方案另编一份";
constexpr std::string_view anew_en = "where that does not help, ask the bureau to take its approval back and return the plan, or end it and write a new one";

bool fails_in(const std::vector<PlanCheckLine>& lines, const Remedy& remedy) {
    return std::ranges::any_of(lines, [&](const PlanCheckLine& line) {
        return line.outcome == CheckOutcome::fail && std::ranges::find(remedy.codes, line.code) != remedy.codes.end();
    });
}

}  // namespace

Remedies remedies_for(const std::vector<PlanCheckLine>& lines) {
    Remedies found;
    for (const auto& remedy : remedies()) {
        if (!fails_in(lines, remedy)) continue;
        found.words.append(found.words.empty() ? "请" : "；").append(remedy.words);
        found.words_en.append(found.words_en.empty() ? "" : "; ").append(remedy.words_en);
    }
    if (found.words.empty()) {
        return {"已批准的方案不能修改：请教育局收回批准、退回修改，或者终止方案另编一份",
                "an approved plan is not changed: ask the bureau to take its approval back and return it, or end it and write a new one"};
    }
    found.words.append("；").append(anew);
    found.words_en.append("; ").append(anew_en);
    return found;
}

}  // namespace luoshi::afterschool::catalogue
