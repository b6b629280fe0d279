#include "afterschool/catalogue/voluntariness.hpp"

#include <algorithm>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

// Fewer answers than this are not shown: in a class everybody would know who it was.
constexpr int voices_shown_from = 10;

const std::vector<SurveyQuestion>& questions_of_the_poll() {
    static const std::vector<SurveyQuestion> questions{
        {"voluntary.free", SurveyQuestionKind::one, "孩子参加或不参加课后服务，是不是您家自己决定的？",
         {{"own", "完全是自己决定的"}, {"urged", "有人劝说或催促过"}, {"forced", "觉得不参加不行"}, {"silent", "不想说"}}},
        {"voluntary.courses", SurveyQuestionKind::one, "参加哪几天、选哪些课，是不是您家自己选的？",
         {{"own", "是自己选的"}, {"partly", "一部分是安排的"}, {"given", "都是安排的"}, {"none", "没有参加"}}},
        {"voluntary.met", SurveyQuestionKind::several, "有没有遇到过下面的情况？",
         {{"everybody", "要求全班都参加"},
          {"excuse", "不参加要写申请或说明理由"},
          {"lessons", "课后服务时间讲新课，不参加会落下"},
          {"paid_first", "没有签协议就先收费"},
          {"nothing", "都没有遇到"}}}};
    return questions;
}

}  // namespace

bool asks_voluntariness(const std::vector<SurveyQuestion>& questions) {
    return std::ranges::any_of(questions, [](const SurveyQuestion& one) { return one.key.starts_with(voluntariness_keys); });
}

bool decides_on_plans(const Actor& actor, std::string_view school_path) {
    return actor.may(permissions::approve, school_path);
}

Result<Nothing> ask_voluntariness(Work& work, const PlanLine& plan, SurveyId id, Date closes_on) {
    if (work.one<std::int64_t>(queries::survey_exists, id)) return id_taken();
    constexpr bool anonymous = true;
    work.run(queries::insert_survey, plan.county, id, plan.school, plan.school_year, plan.term, "课后服务自愿情况调查",
             "不记名：学校和教育局只看得到合计，看不到谁答了什么。参加不参加都是您的自由，请照实填写。", anonymous, voices_shown_from,
             questions_of_the_poll(), closes_on, actor_key(work.actor()));
    constexpr std::int64_t first_version = 1;
    work.run(queries::open_survey, plan.county, id, first_version, work.now());
    work.record("catalogue.ask_voluntariness", "survey", id.to_string());
    work.emit("catalogue.survey_opened", json::value{{"county", plan.county}, {"survey", id.to_string()}});
    return Nothing{};
}

}  // namespace luoshi::afterschool::catalogue
