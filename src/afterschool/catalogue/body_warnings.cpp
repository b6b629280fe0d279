#include "afterschool/catalogue/body_warnings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "afterschool/catalogue/listing_store.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/term_begins.hpp"
#include "identity/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct Words {
    std::string_view what;
    std::string_view over, over_en;  // {} the day
    std::string_view soon, soon_en;
};

constexpr Words words_by_what[] = {
    {"exit", "已于 {} 退出名单，不能新开课程；正在开设的课程请尽快换人承担或停开",
     "left the list on {}: no new courses; find another body for the running ones, or stop them", {}, {}},
    {"annual_check", "年检不合格（{}），不能新开课程；正在开设的课程请与教育局商定",
     "failed its annual check ({}): no new courses; settle the running ones with the bureau", {}, {}},
    {"licence", "许可证已于 {} 到期，不能新开课程；请督促机构更新，或换人承担正在开设的课程",
     "its licence ran out on {}: no new courses; have it renewed or find another body", "许可证 {} 到期，请督促机构及时更新",
     "its licence runs out on {}; have it renewed in time"},
    {"period", "名单期限已于 {} 届满，不能新开课程；请与教育局商定正在开设的课程",
     "its listing ran out on {}: no new courses; settle the running ones with the bureau",
     "名单期限 {} 届满，请向教育局问明是否延长", "its listing runs out on {}; ask the bureau whether it is extended"},
    {"contract", "与本校的合同已于 {} 到期，不能新开课程；请续签并登记，或停开正在开设的课程",
     "its contract with the school ran out on {}: sign a new one and enter it, or stop the running courses",
     "与本校的合同 {} 到期，请及时续签并登记", "its contract with the school runs out on {}; sign a new one in time"},
    {"no_contract", "没有登记与本校的合同；请登记已签的合同，没有签的请停开课程（{} 列入名单）",
     "no contract with the school is entered; enter the one that was signed, or stop the courses (listed from {})", {}, {}},
    {"proofs", "有任课或协助人员的证明已于 {} 到期，不能再排课；请更新证明或换人",
     "a proof of somebody who teaches or assists there ran out on {}; renew it or send somebody else",
     "有任课或协助人员的证明 {} 到期，请督促机构及时更新", "a proof of somebody who teaches or assists there runs out on {}; have it renewed in time"},
};

struct ToldColumns {
    BodyId school;
    ListingId listing;
    std::string what;
    std::string stage;
    Date until;
};
BOOST_DESCRIBE_STRUCT(ToldColumns, (), (school, listing, what, stage, until))
using Told = std::tuple<BodyId, ListingId, std::string, std::string, Date>;

BodyWarning warning(std::string_view what, bool over, Date until) {
    const auto& words = *std::ranges::find(words_by_what, what, &Words::what);
    const auto day = until.to_string();
    return {std::string(what), over ? "over" : "soon", until, fmt::format(fmt::runtime(over ? words.over : words.soon), day),
            fmt::format(fmt::runtime(over ? words.over_en : words.soon_en), day)};
}

struct DaysColumns {
    BodyId school;
    ListingId listing;
    Date from;
    Date until;
};
BOOST_DESCRIBE_STRUCT(DaysColumns, (), (school, listing, from, until))

void add_plan(BodyInUse& used, const UsedBodyRow& row, const std::optional<Date>& begins, Date today) {
    used.row.vetting_until = first_day({used.row.vetting_until, row.vetting_until});
    used.row.health_until = first_day({used.row.health_until, row.health_until});
    used.row.staff_contract_until = first_day({used.row.staff_contract_until, row.staff_contract_until});
    if (has_begun(begins, today)) {
        used.running += row.courses;
        return;
    }
    used.coming += row.courses;
    used.coming_from = first_day({used.coming_from, begins});
}

// Rows come by school and body.
std::vector<BodyInUse> in_use(Work& work, const std::vector<UsedBodyRow>& rows, const std::vector<DaysColumns>& days) {
    std::map<std::pair<BodyId, ListingId>, std::vector<ContractDays>> contracts;
    for (const auto& one : days) contracts[{one.school, one.listing}].push_back({one.from, one.until});
    const auto begins = begins_of(work, rows);
    std::vector<BodyInUse> all;
    for (const auto& row : rows) {
        if (all.empty() || all.back().row.school != row.school || all.back().row.listing != row.listing) {
            auto& made = all.emplace_back(BodyInUse{.row = row});
            if (const auto known = contracts.find({row.school, row.listing}); known != contracts.end()) made.contracts = known->second;
        }
        add_plan(all.back(), row, begins.of(term_of(row)), work.today());
    }
    return all;
}

// A course that has not begun is a new one: with what ran out it does not begin.
void add_coming(BodyWarning& one, const BodyInUse& used) {
    if (one.stage != "over" || one.what == "proofs" || used.coming == 0) return;
    const auto day = used.coming_from->to_string();
    one.words += fmt::format("；尚未开始的 {} 门（{} 起）算新开课程，到时不得开课，请在此之前换人承担或停开", used.coming, day);
    one.words_en += fmt::format("; courses that have not begun ({}, from {}) count as new ones and must not begin: find another body or stop them before", used.coming, day);
}

// Whether contracts hold without a gap from the day on which one is needed, and until when. What is signed for later days covers nothing before.
std::optional<BodyWarning> contract_warning(const BodyInUse& used, Date today) {
    if (used.contracts.empty()) return warning("no_contract", true, used.row.listed_from.value_or(today));
    const auto needed = used.running > 0 ? today : used.coming_from.value_or(today);
    auto day = needed;
    std::optional<Date> last;
    std::optional<Date> next;
    for (const auto& one : used.contracts) {
        if (one.from <= day && one.until >= day) day = one.until.plus_days(1);
        if (one.until < needed)
            last = std::max(last.value_or(one.until), one.until);
        else if (one.from > needed && !next)
            next = one.from;
    }
    if (day > needed) last = day.plus_days(-1);
    if (last) {
        if (*last >= today.plus_days(expiry_soon_days)) return std::nullopt;
        return warning("contract", *last < today, *last);
    }
    auto ahead = warning("no_contract", true, *next);
    ahead.words = fmt::format("与本校的合同 {} 才生效，此前没有合同；这以前的课请补签合同，或等合同生效再上", next->to_string());
    ahead.words_en = fmt::format("its contract with the school begins on {} only, none holds before: sign one for the time before, or teach once it holds", next->to_string());
    return ahead;
}

Result<Nothing> tell(Work& work, const BodyInUse& used, const BodyWarning& one) {
    const auto& row = used.row;
    identity::MailWords words;
    words.subject = one.stage == "over" ? "落实：校外机构不能再新开课程" : "落实：校外机构有证照或合同即将到期";
    words.subject_en = one.stage == "over" ? "Luoshi: an outside body opens no new courses" : "Luoshi: something of an outside body runs out soon";
    words.text = fmt::format("{}：{}。\n在本校正在开设的课程 {} 门，尚未开始的 {} 门。请登录系统，在“机构合同”中查看。\n", row.name, one.words, used.running, used.coming);
    words.text_en = fmt::format("{}: {}.\nCourses running at your school: {}, not begun: {}. Sign in and look at the contracts with outside bodies.\n", row.name, one.words_en,
                                used.running, used.coming);
    const auto key = fmt::format("catalogue.outside/{}/{}/{}/{}/{}", row.school.to_string(), row.listing.to_string(), one.what,
                                 one.stage, one.until.to_string());
    return identity::write_to(work, identity::mails_of(work, row.school, permissions::plan), key, "catalogue.outside_body", words);
}

}  // namespace

std::vector<BodyWarning> warnings_of(const BodyInUse& used, Date today) {
    const auto& row = used.row;
    std::vector<BodyWarning> found;
    const auto soon = today.plus_days(expiry_soon_days);
    const auto look = [&](std::string_view what, const std::optional<Date>& until) {
        if (until && *until < soon) found.push_back(warning(what, *until < today, *until));
    };
    if (row.state == ListingState::exited && row.exited_on) {
        found.push_back(warning("exit", true, *row.exited_on));
    } else {
        if (row.blocked_on) found.push_back(warning("annual_check", true, *row.blocked_on));
        look("licence", row.licence_until);
        look("period", row.listed_until);
        if (auto contract = contract_warning(used, today)) found.push_back(*std::move(contract));
        look("proofs", first_day({row.vetting_until, row.health_until, row.staff_contract_until}));
    }
    for (auto& one : found) add_coming(one, used);
    std::ranges::stable_sort(found, {}, [](const BodyWarning& one) { return std::pair(one.stage != "over", one.until); });
    return found;
}

std::vector<UsedBody> bodies_used_by(Work& work, std::string_view county, BodyId school) {
    std::vector<UsedBody> used;
    const auto rows = work.all<UsedBodyRow>(queries::bodies_used_by_school, county, school);
    if (rows.empty()) return used;
    for (auto& one : in_use(work, rows, work.all<DaysColumns>(queries::contract_days_of_school, county, school))) {
        auto warnings = warnings_of(one, work.today());
        used.push_back({one.row.listing, std::move(one.row.name), one.running, one.coming, one.coming_from, std::move(warnings)});
    }
    return used;
}

Result<int> warn_schools(Work& work) {
    const std::string county(work.county());
    std::set<Told> before;
    for (const auto& row : work.all<ToldColumns>(queries::warnings_of_county, county))
        before.emplace(row.school, row.listing, row.what, row.stage, row.until);
    int told = 0;
    const auto rows = work.all<UsedBodyRow>(queries::users_of_bodies, county);
    for (const auto& used : in_use(work, rows, work.all<DaysColumns>(queries::contract_days_of_county, county))) {
        const auto& row = used.row;
        for (const auto& one : warnings_of(used, work.today())) {
            if (before.contains({row.school, row.listing, one.what, one.stage, one.until})) continue;
            work.run(queries::insert_warning, county, row.school, row.listing, one.what, one.stage, one.until, work.now(),
                     used.running + used.coming);
            TRY_DO(tell(work, used, one));
            work.record("catalogue.warn_school", "listing", row.listing.to_string(),
                        json::value{{"school", row.school.to_string()}, {"what", one.what}, {"until", one.until.to_string()}});
            ++told;
        }
    }
    return told;
}

}  // namespace luoshi::afterschool::catalogue
