#include "programmes/construction/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"

namespace luoshi::programmes::construction {
namespace {

files::FileStore* kept = nullptr;

struct TermsRow {
    std::int64_t version = 0;
    ActId id;
    std::int64_t rectify_months = 0, ban_years_failed = 0, ban_years_withdrawn = 0;
    std::string ban_lines, keeps;
    std::int64_t keeps_percent = 0;
    std::string graded;
    std::int64_t answer_days = 0, hearing_days = 0;
    std::optional<BodyId> name_authority, mark_authority, style_authority;
    std::vector<CompositionRule> composition;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(TermsRow, (), (version, id, rectify_months, ban_years_failed, ban_years_withdrawn, ban_lines, keeps, keeps_percent, graded, answer_days, hearing_days, name_authority, mark_authority, style_authority, composition, basis))

struct BookRow {
    TaskBookId id;
    std::int64_t version = 0;
    TaskContent content;
};
BOOST_DESCRIBE_STRUCT(BookRow, (), (id, version, content))

struct StoredProof {
    ActId act;
    std::string kind, name, sha256;
};
BOOST_DESCRIBE_STRUCT(StoredProof, (), (act, kind, name, sha256))

struct Sums {
    std::int64_t arrived_fen = 0, spent_fen = 0;
};
BOOST_DESCRIBE_STRUCT(Sums, (), (arrived_fen, spent_fen))

std::optional<Problem> no_post(const Actor& actor) {
    if (actor.body) return std::nullopt;
    return Problem{Code::denied, "post-required", "请以任职岗位的身份办理", "act in a post of a body"};
}
Problem not_permitted() { return {Code::denied, "not-permitted", "您没有这项权限", "you may not do this"}; }

}  // namespace

void keep_construction_files_in(files::FileStore& store) { kept = &store; }
files::FileStore& construction_files() {
    if (kept == nullptr) throw std::logic_error("keep_construction_files_in was not called");
    return *kept;
}

Problem no_such_unit() { return {Code::missing, "no-such-unit", "没有这个项目，或者您无权查看", "there is no such unit, or it is not for you"}; }
Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一次办理，请刷新后重新提交", "this id belongs to another act; load the page anew and submit again"}; }
Result<UnitNow> require_unit(Work& work, std::string_view county, UnitId id) {
    if (work.may_write() && county != work.county()) return no_such_unit();
    auto unit = lines::find_unit(work, county, id);
    if (!unit || !work.actor().may(permissions::read, unit->body_path)) return no_such_unit();
    auto line = lines::find_line(work, county, unit->line);
    if (!line) return no_such_unit();
    return UnitNow{*std::move(unit), *std::move(line)};
}

void begin_unit(Work& work, const UnitNow& unit) {
    if (work.one<std::int64_t>(queries::unit_begun, work.county(), unit.row.id)) return;
    work.run(queries::insert_unit, work.county(), unit.row.id, unit.row.line, unit.row.body, unit.line.office);
}

std::optional<Problem> not_the_body(Work& work, const UnitNow& unit) {
    const auto& actor = work.actor();
    if (!actor.may(permissions::report, unit.row.body_path)) return not_permitted();
    if (auto problem = no_post(actor)) return problem;
    if (*actor.body != unit.row.body) return Problem{Code::denied, "not-the-body", fmt::format("由建设单位“{}”办理", unit.row.body_name), "the body that builds does this"};
    return std::nullopt;
}

std::optional<Problem> not_the_office(Work& work, const UnitNow& unit, const Permission& right) {
    const auto& actor = work.actor();
    if (!actor.may(right, unit.row.body_path)) return not_permitted();
    if (auto problem = no_post(actor)) return problem;
    if (*actor.body != unit.line.office) return Problem{Code::denied, "not-the-office", "由项目主管部门办理", "the office that runs the line does this"};
    return std::nullopt;
}

std::optional<Problem> not_another(Work& work, const UnitNow& unit, const Permission& right) {
    const auto& actor = work.actor();
    if (!actor.may(right, unit.row.body_path)) return not_permitted();
    if (auto problem = no_post(actor)) return problem;
    if (*actor.body == unit.row.body || actor.body_path.starts_with(unit.row.body_path))
        return Problem{Code::denied, "own-unit", "本单位的项目由上级或其他单位办理", "somebody other than the body that builds does this"};
    return std::nullopt;
}

Result<std::vector<CheckedProof>> checked_proofs(const std::vector<ConstructionProof>& proofs, Proofs need) {
    constexpr std::size_t most = 50;
    if (need == Proofs::required && proofs.empty())
        return field_problem("proofs", "proof-required", "请至少上传一份材料或照片，或指明系统里的哪些记录能证明", "hand in at least one file or photo, or name the records that show it");
    if (proofs.size() > most) return field_problem("proofs", "too-many", "一次最多 50 份", "at most 50 at once");
    std::vector<CheckedProof> checked;
    for (const auto& proof : proofs) {
        TRY_DO(require_words("proofs", proof.name, 200));
        if (proof.kind == "rows") {
            if (!proof.sha256.empty()) return field_problem("proofs", "rows-have-no-file", "系统记录不带文件", "records of the system carry no file");
            checked.push_back({proof, 0});
            continue;
        }
        if (proof.kind != "file" && proof.kind != "photo") return field_problem("proofs", "kind-invalid", "材料的种类是文件、照片或系统记录", "a proof is a file, a photo or records");
        if (!construction_files().holds(proof.sha256)) return field_problem("proofs", "file-gone", fmt::format("“{}”还没有上传，请先上传", proof.name), "a file was not kept; upload it first");
        TRY(const std::string bytes, construction_files().fetch(proof.sha256));
        checked.push_back({proof, static_cast<std::int64_t>(bytes.size())});
    }
    return checked;
}

std::vector<ProofRow> proofs_of(Work& work, std::string_view county, std::string_view subject) {
    std::vector<ProofRow> rows;
    for (auto& row : work.all<StoredProof>(queries::proofs_of_subject, county, subject)) rows.push_back({row.act, {std::move(row.kind), std::move(row.name), std::move(row.sha256)}});
    return rows;
}

std::vector<ConstructionProof> proofs_of_act(const std::vector<ProofRow>& rows, ActId act) {
    std::vector<ConstructionProof> own;
    for (const auto& row : rows)
        if (row.act == act) own.push_back(row.proof);
    return own;
}

std::vector<ConstructionStep> steps_with_proofs(Work& work, std::vector<ConstructionStep> steps, std::string_view county, std::string_view subject) {
    const auto proofs = proofs_of(work, county, subject);
    for (auto& step : steps) step.proofs = proofs_of_act(proofs, step.id);
    return steps;
}

std::optional<TermsNow> terms_now(Work& work, std::string_view county, LineId line) {
    const auto row = work.one<TermsRow>(queries::terms_of_line, county, line);
    if (!row) return std::nullopt;
    SetTerms terms;
    terms.line = line;
    terms.county = county;
    terms.id = row->id;
    terms.rectify_months = static_cast<int>(row->rectify_months);
    terms.ban_years_failed = static_cast<int>(row->ban_years_failed);
    terms.ban_years_withdrawn = static_cast<int>(row->ban_years_withdrawn);
    terms.ban_lines = row->ban_lines;
    terms.keeps = row->keeps;
    terms.keeps_percent = static_cast<int>(row->keeps_percent);
    terms.graded = row->graded == "yes";
    terms.answer_days = static_cast<int>(row->answer_days);
    terms.hearing_days = static_cast<int>(row->hearing_days);
    terms.name_authority = row->name_authority;
    terms.mark_authority = row->mark_authority;
    terms.style_authority = row->style_authority;
    terms.composition = row->composition;
    terms.basis = row->basis;
    return TermsNow{row->version, std::move(terms)};
}

Result<TermsNow> require_terms(Work& work, const UnitNow& unit) {
    auto terms = terms_now(work, unit.row.county, unit.row.line);
    if (terms) return *std::move(terms);
    return Problem{Code::conflict, "terms-not-set", fmt::format("项目线 {} 还没有建设规则（整改期限、退出程序、追缴等），请项目主管部门先设置", unit.line.code),
                   fmt::format("line {} has no rules of construction yet; the office that runs it sets them first", unit.line.code)};
}

std::optional<BookNow> book_in_force(Work& work, std::string_view county, UnitId unit) {
    auto row = work.one<BookRow>(queries::book_in_force, county, unit);
    if (!row) return std::nullopt;
    return BookNow{row->id, row->version, std::move(row->content)};
}

Result<BookNow> require_book(Work& work, const UnitNow& unit) {
    auto book = book_in_force(work, unit.row.county, unit.row.id);
    if (book) return *std::move(book);
    return Problem{Code::conflict, "no-book", "任务书还没有签订生效，请先签订任务书", "the task book is not in force yet; sign it first"};
}

DatumValues values_until(Work& work, const UnitNow& unit, std::optional<int> year) {
    DatumValues values;
    // What comes later wins: a later period, a correction of the same one.
    work.each(
        queries::values_of_unit, [&](const storage::Row& row) { values.insert_or_assign(row.get<std::string>(0), row.get<std::int64_t>(1)); }, unit.row.county, unit.row.id, std::int64_t{year.value_or(9999)});
    return values;
}

PublicMoney public_money(Work& work, const UnitNow& unit) {
    const auto sums = work.one<Sums>(queries::public_money, unit.row.county, unit.row.id).value_or(Sums{});
    return {sums.arrived_fen, sums.spent_fen};
}

Result<Nothing> step(Work& work, const UnitNow& unit, lines::UnitStage stage, std::string_view reference, std::string_view reason) {
    const auto now = lines::find_unit(work, unit.row.county, unit.row.id);
    if (now && now->stage == stage) return Nothing{};
    return lines::step_unit(work, {unit.row.id, stage, work.today(), std::string(reference), std::string(reason)});
}

Result<Nothing> leave_line(Work& work, const UnitNow& unit, const TermsNow& terms, const LeavingCause& cause) {
    const int years = cause.outcome == AcceptanceOutcome::failed ? terms.terms.ban_years_failed : terms.terms.ban_years_withdrawn;
    TRY_DO(step(work, unit, lines::UnitStage::withdrawn, cause.outcome ? "验收结论" : "退出决定", cause.reason));
    if (years > 0)
        TRY_DO(lines::add_ban(work, {unit.row.id, unit.row.body, terms.terms.ban_lines == "own" ? unit.line.code : "", work.today(), work.today().plus_years(years), cause.reason}));
    const auto money = public_money(work, unit);
    const auto stays = terms.terms.keeps == "spent" ? money.spent_fen : terms.terms.keeps == "share" ? money.arrived_fen * terms.terms.keeps_percent / 100 : 0;
    const auto outcome = cause.outcome ? std::optional(std::string(json::enum_name(*cause.outcome))) : std::nullopt;
    work.run(queries::insert_clawback, work.county(), work.new_id<ActId>(), unit.row.id, unit.row.line, cause.check_step, outcome, cause.withdrawal_step,
             cause.withdrawal_step ? std::optional<std::string>("withdrawn") : std::nullopt, terms.version, terms.terms.keeps, terms.terms.keeps_percent, money.arrived_fen, money.spent_fen, stays,
             money.arrived_fen - stays);
    work.emit("construction.withdrawn", json::value{{"county", work.county()}, {"unit", unit.row.id.to_string()}});
    return Nothing{};
}

ConstructionAction action_of(std::string action, const std::optional<Problem>& problem) {
    ConstructionAction view{.action = std::move(action), .enabled = !problem};
    if (problem) {
        view.reason = problem->slug;
        view.reason_text = problem->detail;
        view.reason_text_en = problem->detail_en;
    }
    return view;
}

bool under_construction(lines::UnitStage stage) {
    return stage == lines::UnitStage::approved || stage == lines::UnitStage::in_construction || stage == lines::UnitStage::mid_term_passed;
}

std::optional<Problem> not_under_construction(const UnitNow& unit) {
    if (under_construction(unit.row.stage)) return std::nullopt;
    return Problem{Code::conflict, "not-under-construction", "项目不在建设中（还没有立项、已暂停、已验收或者已退出），不能办理", "the unit is not under construction: not approved yet, suspended, accepted or withdrawn"};
}

}  // namespace luoshi::programmes::construction
