// The file of an application, and the lists.
#include <algorithm>
#include <set>

#include "platform/http/page_of.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

std::vector<ApplicationTask> tasks_of(const ApplicationFileView& view) {
    std::vector<ApplicationTask> tasks;
    const auto problems_in = [&](std::string_view section) { return std::ranges::count(view.problems, section, &FormProblem::section); };
    const auto add = [&](const std::string& key, std::string title) {
        const auto problems = problems_in(key);
        tasks.push_back({key, std::move(title), problems == 0, problems});
    };
    for (const auto& section : view.sections) add(section.key, section.title);
    if (!view.wanted_materials.empty()) add("materials", "申报材料");
    if (view.joint) add("members", "联合申报单位");
    add("conditions", "申报条件");
    const bool submitted = view.state != ApplicationState::draft && view.state != ApplicationState::returned;
    tasks.push_back({"submit", "声明和提交", submitted, 0});
    return tasks;
}

// Working days from the last submission, without the days on which the clock stood.
std::optional<Date> review_due(Work& work, const CallContent& content, const ApplicationFileView& view) {
    if (view.submissions.empty() || view.decision) return std::nullopt;
    const auto days = org::working_days(work);
    if (!days) return std::nullopt;
    int stopped = 0;
    for (const auto& pause : view.pauses) {
        const auto between = days->working_days_between(pause.from_day, pause.until_day.value_or(work.today()));
        if (!between) return std::nullopt;
        stopped += std::max(0, *between);
    }
    const auto due = days->plus_working_days(view.submissions.back().at.date(), content.review_days + stopped);
    if (!due) return std::nullopt;
    return *due;
}

CallAction action(std::string act, bool possible, std::string why = "", std::string why_en = "") {
    if (possible) return {std::move(act), true, "", ""};
    return {std::move(act), false, std::move(why), std::move(why_en)};
}

std::vector<CallAction> actions_of(Work& work, const Both& both, const ApplicationFileView& view) {
    std::vector<CallAction> actions;
    const auto& one = both.application;
    const auto& actor = work.actor();
    const std::string now = "申报现在是“" + view.state_words + "”", now_en = "the application is " + view.state_words_en;
    const bool list = by_list(work, both.call);
    if (is_applicant(actor, one)) {
        const bool fillable = one.state == ApplicationState::draft || one.state == ApplicationState::returned;
        actions.push_back(action("save", fillable, now + "，内容不能再改", now_en));
        const auto missing = std::to_string(view.problems.size());
        actions.push_back(action("submit", fillable && view.problems.empty(), fillable ? "还有 " + missing + " 处没有补齐，见任务清单" : now, fillable ? missing + " things are missing, see the list" : now_en));
        actions.push_back(action("withdraw", may_go(one.state, ApplicationState::withdrawn, one.back, list), now + "，不能撤回", now_en));
    }
    if (std::ranges::any_of(view.members, [](const auto& member) { return member.mine && !member.confirmed_at; })) actions.push_back(action("confirm", true));
    const bool office = actor.may(permissions::write, one.office_path);
    const auto path = recommender_path(work, both.call.content(), one.prefecture, one.industry);
    const bool recommender = !path.empty() && actor.may(permissions::recommend, path);
    if (office || recommender) {
        const bool possible = one.state == ApplicationState::submitted || (office && one.state == ApplicationState::recommended);
        actions.push_back(action("return", possible, now + "，不能退回", now_en));
    }
    if (office) {
        const bool possible = may_go(one.state, ApplicationState::qualified, one.back, list);
        actions.push_back(action("review", possible, list && one.state == ApplicationState::submitted ? "还没有经市州或行业推荐" : now, list && one.state == ApplicationState::submitted ? "it is not recommended yet" : now_en));
    }
    return actions;
}

void fill_history(Work& work, const ApplicationEntry& one, ApplicationFileView& view) {
    view.submissions = work.all<SubmissionView>(queries::submissions_of, one.county, one.id);
    work.each(
        queries::steps_of,
        [&](const storage::Row& row) {
            const auto state = row.get<ApplicationState>(1);
            view.steps.push_back({row.get<std::int64_t>(0), state, std::string(state_words(state)), std::string(state_words_en(state)), row.get<std::string>(2), row.get<Instant>(3), row.get<std::string>(4)});
        },
        one.county, one.id);
    view.pauses = pauses_of(work, one);
    view.review = work.all<ReviewResultView>(queries::review_results_of, one.county, one.id);
    view.decision = work.one<ReviewDecisionView>(queries::review_decision_of, one.county, one.id);
}

}  // namespace

Result<ApplicationFileView> show_application(Work& work, const OneApplication& query) {
    TRY(const Both both, find_both(work, query.county, query.id));
    const auto& one = both.application;
    const auto& content = both.call.content();
    ApplicationFileView view;
    view.id = one.id;
    view.county = one.county;
    view.version = one.version;
    view.call = one.call;
    view.call_title = content.title;
    view.line_code = one.line_code;
    if (const auto line = lines::find_line(work, one.county, one.line)) view.line_title = line->title;
    view.unit = one.unit;
    view.body = one.body;
    view.body_name = one.body_name;
    view.kind = one.kind;
    view.prefecture = one.prefecture;
    view.industry = one.industry;
    view.title = one.title;
    view.state = one.state;
    view.state_words = state_words(one.state);
    view.state_words_en = state_words_en(one.state);
    view.sections = content.sections;
    view.wanted_materials = content.materials;
    view.statement = content.statement;
    view.commitment = content.commitment;
    view.joint = content.joint;
    view.answers = one.answers;
    view.members = members_of(work, one);
    view.materials = materials_of(work, one);
    view.problems = problems_of(work, both);
    view.conditions = conditions_of(work, both.call, one.body, one.answers, one.unit);
    view.rank = one.rank;
    fill_history(work, one, view);
    view.tasks = tasks_of(view);
    view.review_due = review_due(work, content, view);
    view.actions = actions_of(work, both, view);
    return view;
}

namespace {

// Of a call: all its applications. Of the reader's own bodies: those they made or joined.
std::vector<ApplicationEntry> found_for(Work& work, const FindApplications& query, const std::string& county) {
    if (query.call) return work.all<ApplicationEntry>(queries::applications_of_call, county, *query.call);
    std::vector<ApplicationEntry> all;
    std::set<ApplicationId> seen;
    const auto add = [&](std::vector<ApplicationEntry> more) {
        for (auto& one : more) {
            if (seen.insert(one.id).second) all.push_back(std::move(one));
        }
    };
    if (query.own.value_or(false)) {
        if (const auto body = work.actor().body) {
            add(work.all<ApplicationEntry>(queries::applications_of_body, county, *body));
            add(work.all<ApplicationEntry>(queries::applications_of_member, county, *body));
        }
        return all;
    }
    for (const auto& call : work.all<CallEntry>(queries::calls_of_county, county)) add(work.all<ApplicationEntry>(queries::applications_of_call, county, call.id));
    return all;
}

}  // namespace

Result<http::Page<ApplicationRow>> find_applications(Work& work, const FindApplications& query) {
    const auto county = query.county.value_or("430000");
    std::vector<ApplicationRow> rows;
    for (const auto& one : found_for(work, query, county)) {
        if (query.state && one.state != *query.state) continue;
        const auto call = work.one<CallEntry>(queries::call_by_id, county, one.call);
        if (!call || !may_see(work, call->content(), one)) continue;
        rows.push_back(row_of(work, one, call->content().title));
    }
    return http::page_of(std::move(rows), query.cursor, query.limit);
}

}  // namespace luoshi::programmes::calls
