#include "afterschool/enrolment/standing.hpp"

#include <fmt/format.h>

#include "afterschool/enrolment/plain_lines.hpp"
#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {

std::vector<Standing> standings_of(Work& work, std::span<const StandingAsked> asked) {
    return standings_in(work, work.county(), asked);
}

std::vector<Standing> standings_in(Work& work, std::string_view county, std::span<const StandingAsked> asked) {
    std::vector<Standing> standings;
    storage::Questions questions(work);
    ask_standings(questions, county, asked, standings);
    questions.answer();
    return standings;
}

void ask_standings(storage::Questions& questions, std::string_view county, std::span<const StandingAsked> asked,
                   std::vector<Standing>& standings) {
    standings.assign(asked.size(), {});
    if (asked.empty()) return;
    std::string wanted;
    for (const auto& one : asked) {
        add_line(wanted, one.pupil, fmt::format("{:04}", one.school_year), one.guardian.value_or(AccountId()), json::enum_name(one.term));
    }
    questions.ask(
        queries::standings,
        [&standings](const storage::Row& row) {
            auto& one = standings.at(static_cast<std::size_t>(row.integer(0)));
            one.school = row.get<BodyId>(1);
            one.class_ = row.get<ClassId>(2);
            one.grade = row.get<int>(3);
            one.found = row.text(4) == "on_roll";
            one.bound = row.get<bool>(5);
            if (row.is_null(6)) return;
            one.disputed = row.text(6) == "disputed";
            if (one.disputed) return;
            one.decision = row.get<pupils::Decision>(6);
            one.consent = row.get<ConsentId>(7);
            one.given_at = row.get<Instant>(8);
        },
        std::string(county), std::move(wanted));
}

std::optional<Problem> why_no_consent(const Standing& standing) {
    if (standing.disputed) {
        return Problem{Code::conflict, "consent-disputed", "两位监护人意见不一致，请等学校处理后再报名",
                       "the guardians disagree on the agreement; wait until the school has settled it"};
    }
    if (!standing.decision) {
        return Problem{Code::conflict, "consent-missing", "还没有签署本学期的课后服务协议，请先阅读并作出决定",
                       "the after-school agreement of this term is not decided yet; read it and decide first"};
    }
    switch (*standing.decision) {
        case pupils::Decision::given:
            return std::nullopt;
        case pupils::Decision::refused:
            return Problem{Code::conflict, "consent-refused", "本学期已选择不参加课后服务；如要报名，请先改签协议",
                           "this term the family refused the service; sign the agreement first to enrol"};
        case pupils::Decision::withdrawn:
            return Problem{Code::conflict, "consent-withdrawn", "本学期的同意已撤回；如要报名，请重新签署协议",
                           "the consent of this term was withdrawn; sign the agreement anew to enrol"};
    }
    return std::nullopt;
}

}  // namespace luoshi::afterschool::enrolment
