// Claims on finance for exempt pupils: a school hands in what its settlement reckoned, the county adds up and follows what came in.
#include <algorithm>
#include <map>

#include "fees/closing/queries.hpp"
#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/exemptions/api.hpp"
#include "fees/pay/api.hpp"
#include "foundation/words.hpp"
#include "org/api.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "pupils/api.hpp"

namespace luoshi::fees::closing {
namespace {

// In the order of queries/claim_by_id.sql and latest_claim.sql.
struct ClaimHead {
    ClaimId id;
    PlanId plan;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ClaimHead, (), (id, plan, version))

// In the order of queries/claims_below.sql.
struct ClaimRow {
    BodyId school;
    std::string school_name;
    std::string county;
    PlanId plan;
    std::optional<ClaimId> claim;
    std::optional<std::int64_t> version;
    std::optional<std::int64_t> pupils;
    std::optional<std::int64_t> amount_fen;
    std::optional<Instant> handed_in_at;
    std::optional<std::string> by_name;
};
BOOST_DESCRIBE_STRUCT(ClaimRow, (), (school, school_name, county, plan, claim, version, pupils, amount_fen, handed_in_at, by_name))

// In the order of queries/lines_of_claim.sql, which is that of insert_claim_line.sql but for the sum.
struct KeptLine {
    PupilId pupil;
    std::int64_t amount_fen = 0;
    std::string categories;
    std::string documents;

    bool operator==(const KeptLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(KeptLine, (), (pupil, amount_fen, categories, documents))

ClaimState state_of(const ClaimRow& row, const std::optional<std::int64_t>& settled_fen, std::int64_t received_fen) {
    if (row.claim) {
        // What came in answers the claim as it was handed in; a further one is due, or one that takes something back.
        if (settled_fen && *settled_fen != *row.amount_fen) return ClaimState::to_hand_in_anew;
        if (*row.amount_fen == 0 && received_fen == 0) return ClaimState::nothing;
        if (received_fen >= *row.amount_fen) return ClaimState::received;
        return received_fen > 0 ? ClaimState::part_received : ClaimState::handed_in;
    }
    if (!settled_fen) return ClaimState::not_settled;
    return *settled_fen == 0 ? ClaimState::nothing : ClaimState::to_hand_in;
}

std::string_view state_words(ClaimState state) {
    switch (state) {
        case ClaimState::not_settled: return "未结算";
        case ClaimState::nothing: return "没有减免";
        case ClaimState::to_hand_in: return "待申报";
        case ClaimState::to_hand_in_anew: return "申报后有变化，待重新申报";
        case ClaimState::handed_in: return "已申报，未到账";
        case ClaimState::part_received: return "部分到账";
        case ClaimState::received: return "已到账";
    }
    return "";
}

void add_sum(std::vector<ClaimSum>& sums, const ClaimSum& one) {
    const auto known = std::ranges::find(sums, one.categories, &ClaimSum::categories);
    if (known == sums.end()) {
        sums.push_back(one);
        return;
    }
    known->pupils += one.pupils;
    known->amount_fen += one.amount_fen;
}

SubsidyClaims claims_below(Work& work, std::string_view path, int school_year, org::TermKind term) {
    SubsidyClaims view{.school_year = school_year, .term = term, .categories = {}, .items = {}};
    const auto received = pay::subsidies_below(work, path, school_year, term);
    const auto settled = charges::exempt_below(work, path, school_year, term);
    std::map<ClaimId, std::size_t> places;
    for (const auto& row : work.all<ClaimRow>(queries::claims_below, school_year, term, path)) {
        const auto came = received.find(row.school);
        const auto received_fen = came == received.end() ? 0 : came->second.in_fen();
        const auto exempt = settled.find(row.plan);
        const auto settled_fen = exempt == settled.end() ? std::nullopt : std::optional(exempt->second.in_fen());
        const auto missing_fen = std::max<std::int64_t>(row.amount_fen.value_or(0) - received_fen, 0);
        if (row.claim) places[*row.claim] = view.items.size();
        view.items.push_back({.school = row.school,
                              .school_name = row.school_name,
                              .county = row.county,
                              .plan = row.plan,
                              .state = state_of(row, settled_fen, received_fen),
                              .settled_fen = settled_fen,
                              .version = row.version.value_or(0),
                              .pupils = row.pupils.value_or(0),
                              .amount_fen = row.amount_fen.value_or(0),
                              .received_fen = received_fen,
                              .missing_fen = missing_fen,
                              .handed_in_at = row.handed_in_at,
                              .handed_in_by = row.by_name.value_or(""),
                              .categories = {}});
        view.pupils += row.pupils.value_or(0);
        view.amount_fen += row.amount_fen.value_or(0);
        view.received_fen += received_fen;
        view.missing_fen += missing_fen;
    }
    work.each(
        queries::claim_sums_below,
        [&](const storage::Row& row) {
            const ClaimSum sum{row.get<std::string>(1), row.get<std::int64_t>(2), row.get<std::int64_t>(3)};
            view.items[places.at(row.get<ClaimId>(0))].categories.push_back(sum);
            add_sum(view.categories, sum);
        },
        school_year, term, path);
    return view;
}

std::vector<KeptLine> lines_to_claim(Work& work, const catalogue::PlanLine& plan) {
    std::vector<KeptLine> lines;
    for (auto& line : charges::claim_of(work, plan))
        if (line.settled_fen.value_or(0) > 0) lines.push_back({line.pupil, *line.settled_fen, std::move(line.categories), std::move(line.documents)});
    std::ranges::sort(lines, {}, &KeptLine::pupil);
    return lines;
}

Result<Nothing> require_below(Work& work, const std::string& path) {
    if (work.actor().may(exemptions::permissions::read, path)) return Nothing{};
    return Problem{Code::missing, "no-such-body", "没有这个机构，或者您无权查看", "there is no such body, or it is not for you"};
}

documents::Sheet sums_sheet(const SubsidyClaims& claims) {
    using enum documents::ColumnKind;
    documents::Sheet sheet{"按学校和类别",
                           {{"学校", 26}, {"状态", 26}, {"减免类别", 26}, {"学生数", 10, integer}, {"申报金额（元）", 16, money}, {"已到账（元）", 16, money}, {"尚缺（元）", 16, money}},
                           {}};
    for (const auto& school : claims.items) {
        const std::string state(state_words(school.state));
        for (const auto& sum : school.categories)
            sheet.rows.push_back({school.school_name, state, sum.categories, std::to_string(sum.pupils), Money::fen(sum.amount_fen).yuan(), "", ""});
        sheet.rows.push_back({school.school_name, state, "合计", std::to_string(school.pupils), Money::fen(school.amount_fen).yuan(), Money::fen(school.received_fen).yuan(),
                              Money::fen(school.missing_fen).yuan()});
    }
    return sheet;
}

documents::Sheet pupils_sheet(Work& work, const ExportClaims& command) {
    using enum documents::ColumnKind;
    documents::Sheet sheet{"名册", {{"学校", 26}, {"班级", 14}, {"姓名", 12}, {"学生代码", 14}, {"减免类别", 26}, {"认定文件", 30}, {"申报金额（元）", 16, money}}, {}};
    work.each(
        queries::claim_lines_below,
        [&](const storage::Row& row) {
            const auto name = row.get<std::string>(2);
            sheet.rows.push_back({row.get<std::string>(0), row.get<std::string>(1), command.reason ? name : pupils::mask_name(name), row.get<std::string>(3),
                                  row.get<std::string>(4), row.get<std::string>(5), Money::fen(row.get<std::int64_t>(6)).yuan()});
        },
        command.school_year, command.term, command.body);
    return sheet;
}

}  // namespace

Result<SubsidyClaims> hand_in_claim(Work& work, const HandInClaim& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::run));
    TRY_DO(require_below(work, plan.school_path));
    const auto answer = [&] { return claims_below(work, plan.school_path, plan.school_year, plan.term); };
    if (const auto known = work.one<ClaimHead>(queries::claim_by_id, plan.county, command.id)) {
        if (known->plan == plan.id) return answer();
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次申报，请重新提交", "this id belongs to another claim; submit anew"};
    }
    const auto run = charges::settlement_of_plan(work, plan.county, plan.id);
    if (!run)
        return Problem{Code::conflict, "term-not-settled", "先办理学期结算，再申报：结算以前减免的金额还会变", "settle the term first: until then what finance is to bear may change"};
    const auto lines = lines_to_claim(work, plan);
    const auto last = work.one<ClaimHead>(queries::latest_claim, plan.county, plan.id);
    // Where every exemption of a claim turned out wrong, the next version takes it back.
    if (lines.empty() && !last)
        return Problem{Code::conflict, "nothing-to-claim", "这个学期没有要财政承担的减免", "nobody's fee of this term is to be borne by finance"};
    if (last && work.all<KeptLine>(queries::lines_of_claim, plan.county, last->id) == lines)
        return Problem{Code::conflict, "claim-handed-in", "已经申报过，此后没有变化，不用再申报", "it is handed in already, and nothing has changed since"};
    std::int64_t sum = 0;
    for (const auto& line : lines) sum += line.amount_fen;
    const auto version = last ? last->version + 1 : 1;
    work.run(queries::insert_claim, plan.county, command.id, plan.school, plan.id, version, last ? std::optional(last->version) : std::nullopt, run->id,
             static_cast<std::int64_t>(lines.size()), sum, work.now(), actor_key(work.actor()), work.actor().name);
    for (const auto& line : lines)
        work.run(queries::insert_claim_line, plan.county, command.id, line.pupil, line.categories, line.documents, line.amount_fen);
    work.record("closing.hand_in_claim", "subsidy_claim", command.id.to_string(), json::value{{"version", version}, {"pupils", lines.size()}, {"amount_fen", sum}});
    return answer();
}

Result<SubsidyClaims> find_claims(Work& work, const FindClaims& command) {
    TRY_DO(require_below(work, command.body));
    return claims_below(work, command.body, command.school_year, command.term);
}

Result<http::FileReply> export_claims(Work& work, const ExportClaims& command) {
    TRY_DO(require_below(work, command.body));
    if (command.reason) TRY_DO(require_words("reason", *command.reason, 200, "为什么需要完整姓名"));
    const documents::Sheet sheets[] = {sums_sheet(claims_below(work, command.body, command.school_year, command.term)), pupils_sheet(work, command)};
    TRY(std::string bytes, documents::write_xlsx(std::span(sheets)));
    work.record("closing.export_claims", "body", command.body,
                json::value{{"rows", sheets[1].rows.size()}, {"names", command.reason ? "whole" : "masked"}, {"reason", command.reason.value_or("")}});
    return http::FileReply{"subsidy-claims.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", std::move(bytes)};
}

}  // namespace luoshi::fees::closing
