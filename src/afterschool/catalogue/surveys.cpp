#include <fmt/format.h>

#include <algorithm>

#include "afterschool/catalogue/cursor.hpp"
#include "afterschool/catalogue/jobs.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/survey_result.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "afterschool/catalogue/voluntariness.hpp"
#include "foundation/words.hpp"
#include "platform/crypto/bytes.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct SurveyHead {
    SurveyId id;
    std::int64_t version = 0;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string path;
    std::optional<Date> closed;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string title;
    std::string introduction;
    bool anonymous = true;
    int cell_min = 10;
    std::vector<SurveyQuestion> questions;
    SurveyState state = SurveyState::draft;
    Date closes_on;
    std::int64_t voices = 0;
};
BOOST_DESCRIBE_STRUCT(SurveyHead, (),
                      (id, version, county, school, school_name, path, closed, school_year, term, title, introduction,
                       anonymous, cell_min, questions, state, closes_on, voices))

Problem no_such_survey() {
    return {Code::missing, "no-such-survey", "没有这项调查，或者您看不到它", "there is no such survey, or not for you"};
}

Result<SurveyHead> find_visible(Work& work, SurveyId id) {
    auto head = work.one<SurveyHead>(queries::survey_by_id, id);
    if (!head || !work.actor().may(permissions::read, head->path)) return no_such_survey();
    return std::move(*head);
}

Result<SurveyHead> find_for_step(Work& work, SurveyId id, const http::IfMatch& seen) {
    TRY(SurveyHead head, find_visible(work, id));
    TRY_DO(require(work.actor(), permissions::plan, head.path));
    TRY_DO(same_county(work, head.county));
    TRY_DO(require_version(seen, head.version));
    return head;
}

std::int64_t pupils_of(Work& work, const SurveyHead& head) {
    return static_cast<std::int64_t>(pupils::pupils_of_school(work, head.county, head.school).size());
}

std::optional<Problem> only(const SurveyHead& head, SurveyState state, std::string_view words,
                            std::string_view words_en) {
    if (head.state == state) return std::nullopt;
    return Problem{Code::conflict, "survey-state", std::string(words), std::string(words_en)};
}

std::optional<Problem> why_not_write(const SurveyHead& head) {
    return only(head, SurveyState::draft, "调查已开始，题目不能再改",
                "the survey has begun; its questions do not change");
}
std::optional<Problem> why_not_close(const SurveyHead& head) {
    // Whoever is asked about could otherwise end the asking.
    if (head.state == SurveyState::open && asks_voluntariness(head.questions))
        return Problem{Code::conflict, "poll-runs-to-its-end", "自愿情况调查到截止日自动结束，不能提前结束",
                       "this survey ends by itself after its last day and is not ended earlier"};
    return only(head, SurveyState::open, "只有进行中的调查可以结束", "only a running survey can be closed");
}

SurveyView view_of(Work& work, const SurveyHead& head) {
    SurveyView view{head.id,
                    head.version,
                    head.county,
                    {head.school, head.school_name, head.path},
                    head.school_year,
                    head.term,
                    head.title,
                    head.introduction,
                    head.anonymous,
                    head.cell_min,
                    head.questions,
                    head.state,
                    head.closes_on,
                    head.voices,
                    pupils_of(work, head),
                    {}};
    if (work.actor().may(permissions::plan, head.path)) {
        view.actions = {action_view("edit", "修改", "Edit", why_not_write(head)),
                        action_view("open", "开始调查", "Begin", why_not_write(head)),
                        action_view("close", "结束调查", "Close", why_not_close(head))};
    }
    return view;
}

Result<SurveyView> shown(Work& work, SurveyId id) {
    TRY(const SurveyHead head, find_visible(work, id));
    return view_of(work, head);
}

// A random key that carries no time: an id would say in which order families answered.
std::string ballot_key(Work& work) {
    const auto bytes = work.random().bytes<16>();
    return crypto::hex(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

}  // namespace

Result<http::Page<SurveyRow>> find_surveys(Work& work, const FindSurveys& command) {
    const auto after = command.cursor.value_or("ffffffff-ffff-ffff-ffff-ffffffffffff");
    if (!uuid_parse(after))
        return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始",
                       "the cursor is not valid; start from the first page"};
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    http::Page<SurveyRow> page;
    page.items = work.all<SurveyRow>(queries::find_surveys, key_set(work.actor().scopes(permissions::read)),
                                     command.school ? command.school->to_string() : std::string(), after, limit + 1);
    if (page.items.size() > limit) {
        page.items.pop_back();
        page.next = page.items.back().id.to_string();
    }
    return page;
}

Result<SurveyView> show_survey(Work& work, const OneSurvey& command) { return shown(work, command.id); }

Result<SurveyResult> show_survey_result(Work& work, const OneSurvey& command) {
    TRY(const SurveyHead head, find_visible(work, command.id));
    // While it runs, a count before and after one answer would tell what that answer was.
    if (head.state != SurveyState::closed) {
        return Problem{Code::conflict, "survey-not-closed", "调查结束后才显示结果",
                       "results are shown once the survey is closed"};
    }
    auto counted =
        count_answers(head.questions, work.all<Ballot>(queries::ballots_of, head.county, head.id), head.cell_min);
    return SurveyResult{head.id,
                        head.title,
                        head.state,
                        head.voices,
                        pupils_of(work, head),
                        head.cell_min,
                        counted.hidden,
                        std::move(counted.grades),
                        std::move(counted.questions)};
}

Result<SurveyView> put_survey(Work& work, const PutSurvey& command) {
    TRY(const SchoolRow school, school_for(work, command.school, permissions::plan));
    TRY_DO(require_words("title", command.title, 100, "调查标题"));
    TRY_DO(check_questions(command.questions));
    if (asks_voluntariness(command.questions))
        return Problem{Code::invalid, "invalid-questions", "题目编号 voluntary. 留给自愿情况调查，请换一个",
                       "keys that begin with voluntary. belong to the survey on voluntariness; use others"};
    if (command.cell_min < 3 || command.cell_min > 50) {
        return Problem{Code::invalid,
                       "invalid-survey",
                       "最小显示份数应在 3 到 50 之间",
                       "the smallest number shown lies between 3 and 50",
                       {{"cell_min", "range", "应在 3 到 50 之间"}}};
    }
    if (command.closes_on < work.today()) {
        return Problem{Code::invalid,
                       "invalid-survey",
                       "截止日不能早于今天",
                       "the last day is not in the past",
                       {{"closes_on", "past", "不能早于今天"}}};
    }
    if (command.school_year < 2000 || command.school_year > 2999) {
        return Problem{Code::invalid, "invalid-school-year", "学年请写开始的年份，如 2026",
                       "give the year in which the school year begins, such as 2026"};
    }
    const auto before = work.one<SurveyHead>(queries::survey_by_id, command.id);
    if (before && before->school != school.id) return id_taken();
    if (!before) {
        work.run(queries::insert_survey, school.county, command.id, school.id, command.school_year, command.term,
                 command.title, command.introduction, command.anonymous, command.cell_min, command.questions,
                 command.closes_on, actor_key(work.actor()));
    } else {
        const bool same = before->title == command.title &&
                          json::to_json(before->questions) == json::to_json(command.questions) &&
                          before->closes_on == command.closes_on;
        if (command.version == 0 && same) return view_of(work, *before);
        TRY_DO(require_version({command.version}, before->version));
        if (auto why = why_not_write(*before)) return *std::move(why);
        work.run(queries::update_survey, school.county, command.id, before->version, command.title,
                 command.introduction, command.anonymous, command.cell_min, command.questions, command.closes_on);
    }
    work.record("catalogue.put_survey", "survey", command.id.to_string());
    return shown(work, command.id);
}

Result<SurveyView> open_survey(Work& work, const StepSurvey& command) {
    TRY(const SurveyHead head, find_for_step(work, command.id, command.if_match));
    if (auto why = why_not_write(head)) return *std::move(why);
    work.run(queries::open_survey, head.county, head.id, head.version, work.now());
    work.record("catalogue.open_survey", "survey", head.id.to_string());
    work.emit("catalogue.survey_opened", json::value{{"county", head.county}, {"survey", head.id.to_string()}});
    return shown(work, head.id);
}

Result<Nothing> tell_of_survey(Work& work, SurveyId survey, const std::string& address) {
    const auto head = work.one<SurveyHead>(queries::survey_by_id, survey);
    if (!head || head->state != SurveyState::open) return Nothing{};
    TRY(const int told,
        pupils::tell_families(work, pupils::families_of_school(work, head->county, head->school),
                              {.about = "catalogue.survey_opened/" + survey.to_string(),
                               .kind = "catalogue.survey_opened",
                               .subject = asks_voluntariness(head->questions) ? "课后服务是否自愿，请您说" : "课后服务需求调查",
                               .text = fmt::format("学校正在做“{}”，{}（含）前可以填写{}。", head->title,
                                                   head->closes_on.to_string(), head->anonymous ? "，不记名" : ""),
                               .link = address + "/m/surveys"}));
    if (told > 0) work.record("catalogue.tell", "survey", survey.to_string(), json::value{{"people", told}});
    return Nothing{};
}

Result<SurveyView> close_survey(Work& work, const StepSurvey& command) {
    TRY(const SurveyHead head, find_for_step(work, command.id, command.if_match));
    if (auto why = why_not_close(head)) return *std::move(why);
    work.run(queries::close_survey, head.county, head.id, head.version, work.now());
    work.record("catalogue.close_survey", "survey", head.id.to_string());
    return shown(work, head.id);
}

Result<http::Page<OwnSurvey>> find_own_surveys(Work& work, const NoQuestion&) {
    http::Page<OwnSurvey> page;
    if (!work.actor().account) return page;
    for (const auto& child : pupils::children_of(work, *work.actor().account)) {
        for (auto& head :
             work.all<SurveyHead>(queries::open_surveys_of_school, child.county, child.school, work.today())) {
            const bool answered =
                work.one<std::int64_t>(queries::has_voice, head.county, head.id, child.id).value_or(0) > 0;
            page.items.push_back({head.id, head.county, child.id.to_string(), child.name, std::move(head.school_name),
                                  std::move(head.title), std::move(head.introduction), head.anonymous, head.closes_on,
                                  answered, std::move(head.questions)});
        }
    }
    return page;
}

Result<Nothing> answer_survey(Work& work, const AnswerSurvey& command) {
    TRY(const pupils::PupilLine child, pupils::require_guardian(work, command.pupil));
    const auto head = work.one<SurveyHead>(queries::survey_by_id, command.id);
    if (!head || head->school != child.school) return no_such_survey();
    TRY_DO(same_county(work, head->county));
    if (head->state != SurveyState::open || head->closes_on < work.today()) {
        return Problem{Code::conflict, "survey-not-open", "调查没有在进行", "the survey is not running"};
    }
    TRY_DO(check_answers(head->questions, command.answers));
    if (work.one<std::int64_t>(queries::has_voice, head->county, head->id, child.id).value_or(0) > 0) {
        return Problem{Code::conflict, "already-answered", "这个孩子的家庭已经答过，每个孩子答一次",
                       "this child's family has answered already; once for each child"};
    }
    work.run(queries::insert_voice, head->county, head->id, child.id);
    const std::optional<pupils::PupilId> named = head->anonymous ? std::nullopt : std::optional(child.id);
    work.run(queries::insert_answer, head->county, head->id, ballot_key(work), head->anonymous, named, child.grade,
             command.answers);
    // The audit says that this family answered, never what.
    work.record("catalogue.answer_survey", "survey", head->id.to_string(),
                json::value{{"pupil", child.id.to_string()}});
    return Nothing{};
}

}  // namespace luoshi::afterschool::catalogue
