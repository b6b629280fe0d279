// The prices of all schools below a place beside what holds for them.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "fees/disclosure/paging.hpp"
#include "fees/disclosure/queries.hpp"
#include "fees/disclosure/store.hpp"
#include "fees/disclosure/use_cases.hpp"
#include "fees/reckoning/api.hpp"
#include "notices/api.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::disclosure {
namespace {

struct SchoolPrices {
    BodyId school;
    std::string county;
    std::string name;
    std::string path;
    org::Tier tier = org::Tier::town;
    org::Stage stage = org::Stage::primary;
    std::optional<PlanId> plan;
    std::optional<int> school_year;
    std::optional<org::TermKind> term;
    std::optional<std::int64_t> base_min;
    std::optional<std::int64_t> base_max;
    std::optional<std::int64_t> special_min;
    std::optional<std::int64_t> special_max;
    std::optional<NoticeId> notice;
    std::optional<int> version;
    std::optional<Instant> published_at;
};
BOOST_DESCRIBE_STRUCT(SchoolPrices, (),
                      (school, county, name, path, tier, stage, plan, school_year, term, base_min, base_max, special_min, special_max, notice, version,
                       published_at))

// Everything below a path sorts before the same path with its last '/' made the next character.
std::string behind(std::string path) {
    path.back() = '0';  // '/' + 1
    return path;
}

Result<std::vector<std::string>> roots(Work& work, const ComparePrices& query) {
    auto scopes = work.actor().scopes(permissions::read);
    std::ranges::sort(scopes);  // so that the cursor, a path, leads through all of them
    if (!query.body) return scopes;
    const auto body = org::find_body(work, *query.body);
    if (!body || !work.actor().may(permissions::read, body->path))
        return Problem{Code::missing, "no-such-body", "没有这个机构，或者您看不到它下面的收费标准", "there is no such body, or the prices below it are not for you"};
    return std::vector<std::string>{body->path};
}

org::Stage asked_stage(org::Stage stage) { return stage == org::Stage::junior || stage == org::Stage::complete ? org::Stage::junior : org::Stage::primary; }

class Comparison {
 public:
    explicit Comparison(Work& work) : work_(work) {}

    PriceRow row(const SchoolPrices& prices) {
        PriceRow row;
        row.school = prices.school;
        row.county = prices.county;
        row.school_name = prices.name;
        row.path = prices.path;
        row.tier = json::enum_name(prices.tier);
        row.stage = json::enum_name(prices.stage);
        row.plan = prices.plan;
        if (prices.school_year) {
            row.term_words = term_words(*prices.school_year, *prices.term);
            row.term_words_en = term_words_en(*prices.school_year, *prices.term);
        }
        row.base_min_fen = prices.base_min;
        row.base_max_fen = prices.base_max;
        row.special_min_fen = prices.special_min;
        row.special_max_fen = prices.special_max;
        row.notice = prices.notice;
        row.version = prices.version;
        if (prices.published_at) row.published_on = prices.published_at->date();
        row.no_notice = prices.plan.has_value() && !prices.notice;
        add_rules(row, prices);
        return row;
    }

 private:
    void add_rules(PriceRow& row, const SchoolPrices& prices) {
        const auto rules = rules::Ruleset::load(work_, prices.path, work_.today());
        const auto stage = asked_stage(prices.stage);
        if (const auto term = rules.number("price.per_term_max", stage, prices.tier)) row.term_max_fen = *term;
        const auto word = rules.word("refund.rule_set", stage, prices.tier);
        const auto* set = word ? reckoning::find_rule_set(*word) : nullptr;
        row.base_by_day = set != nullptr && set->base_unit == reckoning::Unit::day;
        const auto holding = rules.what_holds("price.per_lesson_max", stage, prices.tier);
        if (!holding) {
            row.rule_state = "missing";
            row.basis = holding.error().detail;
            row.basis_en = holding.error().detail_en;
            return;
        }
        row.rule_state = json::enum_name(holding->state);
        row.basis = fmt::format("{} {}", holding->basis.body_name, holding->basis.document);
        row.basis_en = row.basis;
        row.basis_ended = holding->basis.notice && ended(*holding->basis.notice);
        if (holding->state == rules::RuleState::conflicting) return;
        row.lesson_max_fen = holding->value.to_number<std::int64_t>();
        row.above_rule = std::max(row.base_by_day ? 0 : prices.base_max.value_or(0), prices.special_max.value_or(0)) > *row.lesson_max_fen;
    }

    bool ended(rules::CitedNotice id) {
        const auto known = ended_.find(id);
        if (known != ended_.end()) return known->second;
        const auto notice = notices::find_citable(work_, id, work_.today());
        const bool over = notice && (notice->standing == notices::Standing::repealed || notice->standing == notices::Standing::expired);
        return ended_[id] = over;
    }

    Work& work_;
    std::map<rules::CitedNotice, bool> ended_;
};

}  // namespace

Result<http::Page<PriceRow>> compare_prices(Work& work, const ComparePrices& query) {
    TRY(const std::vector<std::string> paths, roots(work, query));
    const auto limit = static_cast<std::size_t>(page_size(query.limit));
    std::vector<SchoolPrices> found;
    for (const auto& path : paths) {
        if (found.size() > limit) break;
        auto some = work.all<SchoolPrices>(queries::prices_below, path, behind(path), query.cursor.value_or(""), limit + 1 - found.size());
        std::ranges::move(some, std::back_inserter(found));
    }
    http::Page<PriceRow> page;
    const bool more = found.size() > limit;
    if (more) found.resize(limit);
    if (more) page.next = found.back().path;
    Comparison comparison(work);
    for (const auto& prices : found) page.items.push_back(comparison.row(prices));
    return page;
}

}  // namespace luoshi::fees::disclosure
