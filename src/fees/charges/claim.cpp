// The claim on finance for what exempt pupils cost, with its nominal file. It names hardship, so it asks for the right over exemptions, not for that over bills.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "fees/exemptions/api.hpp"
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

std::map<PupilId, Grounds> grounds_of(Work& work, const catalogue::PlanLine& plan) {
    std::map<PupilId, Grounds> all;
    for (const auto& grant : exemptions::grants_of_school(work, plan.county, plan.school, Date(plan.school_year, 8, 1), Date(plan.school_year + 1, 7, 31))) {
        auto& grounds = all[grant.pupil];
        add_once(grounds.categories, category_words(grant.category));
        add_once(grounds.documents, grant.document);
    }
    return all;
}

}  // namespace

Result<http::Page<ClaimRow>> find_subsidy_claim(Work& work, const FindSubsidyClaim& command) {
    TRY(const auto plan, require_plan(work, command.plan, exemptions::permissions::read));
    const auto grounds = grounds_of(work, plan);
    http::Page<ClaimRow> page;
    work.each(
        queries::claim_of_plan,
        [&](const storage::Row& row) {
            ClaimRow claim;
            claim.code = row.get<std::string>(1);
            claim.name = row.get<std::string>(2);
            claim.class_name = row.get<std::string>(3);
            claim.asked_fen = row.get<std::int64_t>(4);
            claim.settled_fen = row.get<std::optional<std::int64_t>>(5);
            if (const auto found = grounds.find(row.get<PupilId>(0)); found != grounds.end()) {
                claim.categories = fmt::format("{}", fmt::join(found->second.categories, "、"));
                claim.documents = fmt::format("{}", fmt::join(found->second.documents, "、"));
            }
            page.items.push_back(std::move(claim));
        },
        plan.county, plan.id, plan.school);
    return page;
}

}  // namespace luoshi::fees::charges
