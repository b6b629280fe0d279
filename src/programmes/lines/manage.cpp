// Setting a line up: what its clause says, its numbers from several sources, published lists and what they count toward, open questions.
#include <algorithm>

#include "foundation/words.hpp"
#include "programmes/lines/queries.hpp"
#include "programmes/lines/store.hpp"

namespace luoshi::programmes::lines {
namespace {

Result<org::BodyLine> office_of(Work& work, const std::optional<BodyId>& wanted) {
    const auto id = wanted ? wanted : work.actor().body;
    if (!id) return field_problem("office", "office-missing", "请写明由哪个单位管理这条项目线", "name the body that runs the line");
    const auto body = org::find_body(work, *id);
    if (!body || body->closed) return Problem{Code::missing, "unknown-body", "没有这个单位", "there is no such body"};
    TRY_DO(require(work.actor(), permissions::write, body->path));
    TRY_DO(require_partition(work, body->county));
    return *body;
}

Result<Nothing> check_content(Work& work, const std::string& county, const std::string& code, const LineContent& content) {
    TRY_DO(require_words("content.title", content.title, 200));
    TRY_DO(require_words("content.verb", content.verb, 30));
    if (content.ban_years < 0 || content.ban_years > 10) return field_problem("content.ban_years", "years-out-of-range", "禁报年限应在 0 到 10 之间", "the years of a ban lie between 0 and 10");
    for (const auto& question : content.questions) TRY_DO(require_words("content.questions", question.key, 30));
    if (content.parent.empty()) return Nothing{};
    if (content.parent == code || !work.one<LineEntry>(queries::line_by_code, county, content.parent))
        return field_problem("content.parent", "no-such-parent", "上级项目线 " + content.parent + " 不存在", "there is no line " + content.parent + " above it");
    return Nothing{};
}

template <class T>
bool same_json(const T& one, const T& other) {
    return json::to_json(one) == json::to_json(other);
}

Result<Nothing> check_target(const AddLineTarget& target) {
    TRY_DO(require_words("source", target.source, 200));
    using enum LineTargetKind;
    const bool needs = target.kind == exact || target.kind == at_least || target.kind == about || target.kind == per_body;
    if (needs && !target.number) return field_problem("number", "number-missing", "这种目标要填数目；原文没有数目时请选“一批（数目未定）”", "this kind needs a number; where the text gives none choose “unspecified”");
    if ((target.kind == unspecified || target.kind == complete) && target.number) return field_problem("number", "number-and-kind", "“一批”“全部”不填数目", "“a batch” and “all” have no number");
    if (target.number && (*target.number < 1 || *target.number > 100000)) return field_problem("number", "number-out-of-range", "数目应在 1 到 100000 之间", "the number lies between 1 and 100000");
    const bool distributive = target.per == "prefecture" || target.per == "county" || target.per == "industry";
    if ((target.kind == per_body) != distributive) return field_problem("per", "per-and-kind", "“每个市州、县市区或行业”只用于分到各单位的目标", "“for each” belongs to distributive targets only");
    if (!distributive && !target.per.empty() && target.per != "year") return field_problem("per", "unknown-value", "应为 prefecture、county、industry、year 之一或空", "one of prefecture, county, industry, year, or empty");
    constexpr UnitStage possible[] = {UnitStage::called, UnitStage::approved, UnitStage::in_construction, UnitStage::mid_term_passed, UnitStage::accepted};
    if (std::ranges::find(possible, target.stage) == std::end(possible)) return field_problem("stage", "stage-not-counted", "目标只能按 通知、立项、建设、中期、验收 计数", "a target counts calls, approvals, construction, mid-term or acceptance");
    return Nothing{};
}

}  // namespace

Result<LineFileView> make_line(Work& work, const MakeLine& command) {
    TRY(const org::BodyLine office, office_of(work, command.office));
    if (const auto made = work.one<LineEntry>(queries::line_by_id, office.county, command.id)) {
        if (made->code != command.code || made->office != office.id || !same_json(made->content, command.content)) return id_taken();
        return show_line(work, {command.id, office.county});
    }
    TRY_DO(require_words("code", command.code, 20));
    if (work.one<LineEntry>(queries::line_by_code, office.county, command.code))
        return Problem{Code::conflict, "code-taken", "代码 " + command.code + " 已用于另一条项目线", "the code " + command.code + " belongs to another line", {{"code", "taken", "代码已被使用"}}};
    TRY_DO(check_content(work, office.county, command.code, command.content));
    work.run(queries::insert_line, office.county, command.id, command.code, office.id, command.content, work.now(), work.actor().name);
    if (!command.content.stages.empty()) {
        for (const auto& [from, to] : ways_of(command.content.stages)) work.run(queries::insert_way, office.county, command.id, from, to);
    }
    work.record("lines.make", "programme_line", command.id.to_string(), {{"code", command.code}});
    return show_line(work, {command.id, office.county});
}

Result<LineFileView> change_line(Work& work, const ChangeLine& command) {
    TRY(const LineEntry line, line_to_write(work, command.county, command.id));
    TRY_DO(check_content(work, line.county, line.code, command.content));
    if (in_order(command.content.stages) != in_order(line.content.stages))
        return field_problem("content.stages", "stages-fixed", "阶段在设置项目线时已确定，不能改；需要别的阶段请另设一条", "the stages were fixed when the line was made; set up another line for others");
    if (work.run(queries::change_line, line.county, line.id, command.version, command.content) == 0)
        return Problem{Code::conflict, "changed-meanwhile", "别人刚刚改过这条项目线，请刷新页面后再改", "somebody has changed this line; reload and change it again"};
    work.record("lines.change", "programme_line", line.id.to_string());
    return show_line(work, {line.id, line.county});
}

Result<LineFileView> add_line_target(Work& work, const AddLineTarget& command) {
    TRY(const LineEntry line, line_to_write(work, command.county, command.id));
    TRY_DO(check_target(command));
    std::int64_t version = 1;
    for (const auto& one : targets_of(work, line)) {
        if (one.source != command.source || !one.current) continue;
        const bool same = one.source_date == command.source_date && one.kind == command.kind && one.number == command.number && one.per == command.per && one.stage == command.stage &&
                          one.due == command.due && one.seen == command.seen && one.words == command.words;
        if (same) return show_line(work, {line.id, line.county});
        version = one.version + 1;
    }
    work.run(queries::insert_target, line.county, line.id, command.source, version, command.source_date, command.kind, command.number, command.per, command.stage, command.due,
             command.seen, command.words, work.now(), work.actor().name);
    work.record("lines.target", "programme_line", line.id.to_string(), {{"source", command.source}, {"version", version}});
    return show_line(work, {line.id, line.county});
}

Result<LineFileView> add_line_list(Work& work, const AddLineList& command) {
    TRY(const LineEntry line, line_to_write(work, command.county, command.id));
    TRY_DO(require_words("name", command.name, 100));
    TRY_DO(require_words("source", command.source, 200));
    if (command.number < 1) return field_problem("number", "number-out-of-range", "名单至少有 1 项", "a list has at least one entry");
    if (command.stage < UnitStage::publicised || command.stage > UnitStage::accepted) return field_problem("stage", "stage-not-counted", "名单应处于 公示、立项、建设、中期、验收 之一", "a list speaks of publicity, approval, construction, mid-term or acceptance");
    for (const auto& one : lists_of(work, line, {})) {
        if (one.name != command.name) continue;
        if (one.source == command.source && one.on == command.on && one.stage == command.stage && one.number == command.number && one.words == command.words) return show_line(work, {line.id, line.county});
        return Problem{Code::conflict, "list-exists", "名单“" + command.name + "”已登记且内容不同；公布过的名单不能改，请用另一个名称登记", "a list of this name is entered with other content; enter the other one under another name"};
    }
    work.run(queries::insert_list, line.county, line.id, command.name, command.source, command.on, command.stage, command.number, command.words, work.now(), work.actor().name);
    work.record("lines.list", "programme_line", line.id.to_string(), {{"list", command.name}});
    return show_line(work, {line.id, line.county});
}

Result<LineFileView> rule_on_list(Work& work, const RuleOnList& command) {
    TRY(const LineEntry line, line_to_write(work, command.county, command.id));
    TRY_DO(require_words("reason", command.reason, 500));
    const auto targets = targets_of(work, line);
    const auto lists = lists_of(work, line, targets);
    const auto list = std::ranges::find(lists, command.list, &LineListView::name);
    if (list == lists.end()) return field_problem("list", "no-such-list", "没有名单“" + command.list + "”", "there is no such list");
    if (std::ranges::find(targets, command.source, &LineTargetView::source) == targets.end()) return field_problem("source", "no-such-source", "没有出自“" + command.source + "”的目标", "there is no target of that source");
    std::int64_t version = 1;
    work.each(
        queries::rulings_of_line,
        [&](const storage::Row& row) {
            if (row.get<std::string>(0) == command.list && row.get<std::string>(1) == command.source) version = std::max(version, row.get<std::int64_t>(2) + 1);
        },
        line.county, line.id);
    work.run(queries::insert_ruling, line.county, line.id, command.list, command.source, version, command.counts, command.reason, work.now(), work.actor().name);
    work.record("lines.rule", "programme_line", line.id.to_string(), {{"list", command.list}, {"source", command.source}});
    return show_line(work, {line.id, line.county});
}

Result<LineFileView> answer_line_question(Work& work, const AnswerLineQuestion& command) {
    TRY(const LineEntry line, line_to_write(work, command.county, command.id));
    TRY_DO(require_words("answer", command.answer, 1000));
    if (std::ranges::find(line.content.questions, command.question, &LineQuestion::key) == line.content.questions.end())
        return field_problem("question", "no-such-question", "这条项目线没有这个待定问题", "the line has no such question");
    std::int64_t version = 1;
    work.each(
        queries::answers_of_line,
        [&](const storage::Row& row) {
            if (row.get<std::string>(0) == command.question) version = std::max(version, row.get<std::int64_t>(1) + 1);
        },
        line.county, line.id);
    work.run(queries::insert_answer, line.county, line.id, command.question, version, command.answer, work.now(), work.actor().name);
    work.record("lines.answer", "programme_line", line.id.to_string(), {{"question", command.question}});
    return show_line(work, {line.id, line.county});
}

}  // namespace luoshi::programmes::lines
