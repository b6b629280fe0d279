// The rules of a line: set by the office, in versions, each with its basis. Nothing of them is a constant of the program.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

struct ActRow {
    std::string by_name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ActRow, (), (by_name, at))

std::optional<Problem> may_not_set(Work& work, const lines::LineRow& line) {
    const auto& actor = work.actor();
    if (!actor.may(permissions::decide, line.office_path)) return Problem{Code::denied, "not-permitted", "您没有这项权限", "you may not do this"};
    if (actor.body != line.office) return Problem{Code::denied, "not-the-office", "由项目主管部门设置", "the office that runs the line sets them"};
    return std::nullopt;
}

Result<Nothing> readable(Work& work, const SetTerms& c) {
    TRY_DO(require_words("basis", c.basis, 2000));
    const auto within = [](int value, int least, int most) { return value >= least && value <= most; };
    if (!within(c.rectify_months, 1, 24)) return field_problem("rectify_months", "months-invalid", "整改期限为 1 到 24 个月", "1 to 24 months");
    if (!within(c.ban_years_failed, 0, 10) || !within(c.ban_years_withdrawn, 0, 10)) return field_problem("ban_years_failed", "years-invalid", "禁报年限为 0 到 10 年", "0 to 10 years");
    if (c.ban_lines != "own" && c.ban_lines != "all") return field_problem("ban_lines", "choice-invalid", "禁报范围是本线或者全部项目线", "own or all");
    if (c.keeps != "nothing" && c.keeps != "spent" && c.keeps != "share") return field_problem("keeps", "choice-invalid", "追缴规则是全部追缴、追缴未用部分或者按比例保留", "nothing, spent or share");
    if (c.keeps == "share" ? !within(c.keeps_percent, 1, 100) : c.keeps_percent != 0) return field_problem("keeps_percent", "percent-invalid", "按比例保留时填 1 到 100，其他情况填 0", "1 to 100 with a share, 0 otherwise");
    if (!within(c.answer_days, 1, 250)) return field_problem("answer_days", "days-invalid", "答复期限为 1 到 250 个工作日", "1 to 250 working days");
    if (!within(c.hearing_days, 1, 250)) return field_problem("hearing_days", "days-invalid", "听证通知期为 1 到 250 个工作日", "1 to 250 working days");
    for (const auto& [field, authority] : {std::pair{"name_authority", c.name_authority}, std::pair{"mark_authority", c.mark_authority}, std::pair{"style_authority", c.style_authority}})
        if (authority && !org::find_body(work, *authority)) return field_problem(field, "unknown-body", "没有这个单位", "there is no such body");
    static const std::set<std::string, std::less<>> types = {"government", "industry", "enterprise", "school", "institute", "other"};
    std::set<std::string> seen;
    for (const auto& rule : c.composition) {
        if (!types.contains(rule.type) || !seen.insert(rule.type).second) return field_problem("composition", "type-invalid", fmt::format("成员类型“{}”不对或者写了两次", rule.type), "a type of members is unknown or stands twice");
        if (!within(rule.least, 1, 500)) return field_problem("composition", "number-invalid", "每类成员至少 1 个，至多 500 个", "1 to 500 members of a type");
    }
    return Nothing{};
}

std::string name_of(Work& work, const std::optional<BodyId>& body) {
    const auto found = body ? org::find_body(work, *body) : std::nullopt;
    return found ? found->name : "";
}

ConstructionTermsView view_of(Work& work, const lines::LineRow& line) {
    ConstructionTermsView view;
    view.line = line.id;
    view.line_code = line.code;
    view.line_title = line.title;
    view.actions = {action_of("set", may_not_set(work, line))};
    const auto now = terms_now(work, line.county, line.id);
    view.terms.line = line.id;
    view.terms.county = line.county;
    if (!now) return view;
    view.version = now->version;
    view.terms = now->terms;
    view.name_authority_name = name_of(work, now->terms.name_authority);
    view.mark_authority_name = name_of(work, now->terms.mark_authority);
    view.style_authority_name = name_of(work, now->terms.style_authority);
    if (const auto act = work.one<ActRow>(queries::act_by_id, line.county, now->terms.id)) {
        view.set_by_name = act->by_name;
        view.at = act->at;
    }
    return view;
}

Result<lines::LineRow> require_line(Work& work, std::string_view county, LineId id) {
    auto line = lines::find_line(work, county, id);
    if (!line || !work.actor().may_somewhere(permissions::read)) return Problem{Code::missing, "no-such-line", "没有这条项目线", "there is no such line"};
    return *std::move(line);
}

}  // namespace

Result<ConstructionTermsView> show_terms(Work& work, const TermsOfLine& query) {
    TRY(const lines::LineRow line, require_line(work, query.county, query.line));
    return view_of(work, line);
}

Result<ConstructionTermsView> set_terms(Work& work, const SetTerms& command) {
    TRY(const lines::LineRow line, require_line(work, work.county(), command.line));
    if (auto problem = may_not_set(work, line)) return *std::move(problem);
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, line);
    TRY_DO(readable(work, command));
    const auto before = terms_now(work, line.county, line.id);
    const auto version = before ? before->version + 1 : 1;
    write_act(work, command.id, line.id, "terms.set", {}, asked);
    work.run(queries::insert_terms, line.county, line.id, version, before ? std::optional(before->version) : std::nullopt, command.id, command.rectify_months, command.ban_years_failed,
             command.ban_years_withdrawn, command.ban_lines, command.keeps, command.keeps_percent, command.graded ? "yes" : "no", command.answer_days, command.hearing_days, command.name_authority,
             command.mark_authority, command.style_authority, command.composition, command.basis);
    return view_of(work, line);
}

}  // namespace luoshi::programmes::construction
