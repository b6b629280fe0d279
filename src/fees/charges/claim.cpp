// The claim on finance for what exempt pupils cost, with its nominal file. It names hardship, so it asks for the right over exemptions, not for that over bills,
// and masks the names until somebody says why they are needed.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "fees/exemptions/api.hpp"
#include "foundation/words.hpp"
#include "org/api.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::charges {
namespace {

std::string category_words(const std::string& key) {
    const auto* parameter = rules::find_parameter("exemption.categories");
    if (parameter == nullptr) return key;
    const auto found = std::ranges::find(parameter->choices, key, &rules::Word::key);
    return found == parameter->choices.end() ? key : found->words;
}

// Each word once, in the order of coming.
void add_once(std::vector<std::string>& words, std::string word) {
    if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
}

struct Grounds {
    std::vector<std::string> categories;
    std::vector<std::string> documents;
};

// Of the children of the claim, also of those who are in another school by now.
std::map<PupilId, Grounds> grounds_of(Work& work, const catalogue::PlanLine& plan, std::span<const PupilId> pupils) {
    std::map<PupilId, Grounds> all;
    for (const auto& grant : exemptions::grants_of_pupils(work, plan.county, pupils, Date(plan.school_year, 8, 1), Date(plan.school_year + 1, 7, 31))) {
        auto& grounds = all[grant.pupil];
        add_once(grounds.categories, category_words(grant.category));
        add_once(grounds.documents, grant.document);
    }
    return all;
}

enum class Names { masked, whole };

std::vector<ClaimRow> rows_of(Work& work, const catalogue::PlanLine& plan, Names names) {
    std::vector<ClaimRow> rows;
    for (auto& line : claim_of(work, plan)) {
        rows.push_back({.code = std::move(line.code),
                        .name = names == Names::whole ? line.name : pupils::mask_name(line.name),
                        .class_name = std::move(line.class_name),
                        .categories = std::move(line.categories),
                        .documents = std::move(line.documents),
                        .asked_fen = line.asked_fen,
                        .settled_fen = line.settled_fen});
    }
    return rows;
}

Result<Nothing> require_reason(const std::string& reason) { return require_words("reason", reason, 200, "为什么需要完整姓名"); }

}  // namespace

std::vector<ClaimLine> claim_of(Work& work, const catalogue::PlanLine& plan) {
    std::vector<ClaimLine> lines;
    std::vector<PupilId> pupils;
    work.each(
        queries::claim_of_plan,
        [&](const storage::Row& row) {
            ClaimLine line;
            line.pupil = row.get<PupilId>(0);
            line.code = row.get<std::string>(1);
            line.name = row.get<std::string>(2);
            line.class_name = row.get<std::string>(3);
            line.asked_fen = row.get<std::int64_t>(4);
            line.settled_fen = row.get<std::optional<std::int64_t>>(5);
            pupils.push_back(line.pupil);
            lines.push_back(std::move(line));
        },
        plan.county, plan.id, plan.school);
    const auto grounds = grounds_of(work, plan, pupils);
    for (auto& line : lines) {
        const auto found = grounds.find(line.pupil);
        if (found == grounds.end()) continue;
        line.categories = fmt::format("{}", fmt::join(found->second.categories, "、"));
        line.documents = fmt::format("{}", fmt::join(found->second.documents, "、"));
    }
    return lines;
}

std::map<PlanId, Money> exempt_below(Work& work, std::string_view path, int school_year, org::TermKind term) {
    std::map<PlanId, Money> sums;
    work.each(
        queries::exempt_below, [&](const storage::Row& row) { sums[row.get<PlanId>(0)] = Money::fen(row.get<std::int64_t>(1)); }, school_year, term, path);
    return sums;
}

Result<http::Page<ClaimRow>> find_subsidy_claim(Work& work, const FindSubsidyClaim& command) {
    TRY(const auto plan, require_plan(work, command.plan, exemptions::permissions::read));
    return http::Page<ClaimRow>{.items = rows_of(work, plan, Names::masked), .next = {}, .total = {}};
}

Result<ClaimWithNames> reveal_subsidy_claim(Work& work, const RevealSubsidyClaim& command) {
    TRY(const auto plan, require_plan(work, command.plan, exemptions::permissions::read));
    TRY_DO(require_reason(command.reason));
    work.record("charges.reveal_claim", "service_plan", plan.id.to_string(), json::value{{"reason", command.reason}});
    return ClaimWithNames{plan.id, rows_of(work, plan, Names::whole)};
}

Result<http::FileReply> export_subsidy_claim(Work& work, const ExportSubsidyClaim& command) {
    TRY(const auto plan, require_plan(work, command.plan, exemptions::permissions::read));
    if (command.reason) TRY_DO(require_reason(*command.reason));
    const auto rows = rows_of(work, plan, command.reason ? Names::whole : Names::masked);
    using enum documents::ColumnKind;
    documents::Sheet sheet{"减免补助申报",
                           {{"学生代码", 14}, {"姓名", 12}, {"班级", 14}, {"减免类别", 26}, {"认定文件", 30}, {"减免金额（元）", 16, money}, {"结算后减免（元）", 16, money}},
                           {}};
    for (const auto& row : rows)
        sheet.rows.push_back({row.code, row.name, row.class_name, row.categories, row.documents, Money::fen(row.asked_fen).yuan(),
                              row.settled_fen ? Money::fen(*row.settled_fen).yuan() : ""});
    TRY(std::string bytes, documents::write_xlsx(std::span(&sheet, 1)));
    work.record("charges.export_claim", "service_plan", plan.id.to_string(),
                json::value{{"rows", rows.size()}, {"names", command.reason ? "whole" : "masked"}, {"reason", command.reason.value_or("")}});
    return http::FileReply{"subsidy-claim.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", std::move(bytes)};
}

}  // namespace luoshi::fees::charges
