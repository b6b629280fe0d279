#include "notices/links.hpp"

#include <algorithm>
#include <set>

#include "notices/queries.hpp"

namespace luoshi::notices {
namespace {

struct LinkRow {
    std::string list;
    std::string item;
    std::string role;
    std::optional<std::string> number;
    std::optional<std::string> number_key;
    std::optional<std::string> title;
    std::optional<std::string> title_key;
    std::optional<std::string> path;
    bool whole = true;
    LinkState state = LinkState::waiting;
    std::optional<std::string> target_county;
    std::optional<NoticeId> target;

    LinkFacts facts() const { return {list, item, role, number, number_key, title, title_key, path, whole}; }
};
BOOST_DESCRIBE_STRUCT(LinkRow, (), (list, item, role, number, number_key, title, title_key, path, whole, state, target_county, target))

struct LinkHead {
    Stage stage = Stage::draft;
    std::optional<Date> effect_from;
    std::optional<Date> issued;
};
BOOST_DESCRIBE_STRUCT(LinkHead, (), (stage, effect_from, issued))

struct CountyAndNotice {
    std::string county;
    NoticeId notice;
};
BOOST_DESCRIBE_STRUCT(CountyAndNotice, (), (county, notice))

std::vector<Candidate> find_candidates(Work& work, std::span<const LinkFacts> links) {
    std::vector<std::string> numbers;
    std::vector<std::string> titles;
    for (const auto& link : links) {
        if (link.number_key) numbers.push_back(*link.number_key);
        if (link.title_key) titles.push_back(*link.title_key);
    }
    if (numbers.empty() && titles.empty()) return {};
    return work.all<Candidate>(queries::link_candidates, key_set(numbers), key_set(titles));
}

Resolution one_of(const std::vector<const Candidate*>& fitting) {
    if (fitting.empty()) return {};
    if (fitting.size() > 1) return {LinkState::ambiguous, std::nullopt, std::nullopt};
    return {LinkState::resolved, fitting.front()->county, fitting.front()->id};
}

}  // namespace

Resolution resolve(const LinkFacts& link, NoticeId self, std::optional<Date> issued, std::span<const Candidate> candidates) {
    if (link.role == "standard") return {LinkState::outside, std::nullopt, std::nullopt};
    std::vector<const Candidate*> by_number;
    std::vector<const Candidate*> by_title;
    for (const auto& candidate : candidates) {
        if (candidate.id == self) continue;
        if (link.number_key && candidate.number_key == link.number_key) by_number.push_back(&candidate);
        if (!link.title_key || candidate.title_key != link.title_key) continue;
        // A number that differs says that it is another document of the same name (last year's plan).
        if (link.number_key && candidate.number_key) continue;
        const bool repeals = link.role == "repeal" || link.role == "repealed";
        if (repeals && issued && candidate.issued && *candidate.issued >= *issued) continue;
        by_title.push_back(&candidate);
    }
    if (!by_number.empty()) return one_of(by_number);
    return one_of(by_title);
}

void rebuild_links(Work& work, NoticeId notice, std::optional<Date> issued, std::span<const LinkFacts> links) {
    work.run(queries::delete_links, work.county(), notice);
    const auto candidates = find_candidates(work, links);
    for (const auto& link : links) {
        const auto found = resolve(link, notice, issued, candidates);
        work.run(queries::insert_link, work.county(), notice, link.list, link.item, link.role, link.number, link.number_key, link.title,
                 link.title_key, link.path, link.whole, found.state, found.county, found.notice);
    }
}

void relink(Work& work, NoticeId notice) {
    const auto head = work.one<LinkHead>(queries::link_head, work.county(), notice);
    if (!head) return;
    const auto rows = work.all<LinkRow>(queries::links_of, work.county(), notice);
    std::vector<LinkFacts> links;
    for (const auto& row : rows) links.push_back(row.facts());
    const auto candidates = find_candidates(work, links);
    for (const auto& row : rows) {
        const auto found = resolve(row.facts(), notice, head->issued, candidates);
        if (found == Resolution{row.state, row.target_county, row.target}) continue;
        work.run(queries::set_link_target, work.county(), notice, row.list, row.item, found.state, found.county, found.notice);
    }
    if (head->stage == Stage::published) settle_endings(work, notice);
}

void relink_others(Work& work, NoticeId notice, const std::optional<std::string>& number_key, const std::optional<std::string>& title_key) {
    for (const auto& other : work.all<CountyAndNotice>(queries::notices_linking_to, number_key, title_key, notice)) {
        if (other.county == work.county()) {
            relink(work, other.notice);
        } else {
            work.enqueue("notices.relink", json::value{{"county", other.county}, {"notice", other.notice.to_string()}});
        }
    }
}

void settle_endings(Work& work, NoticeId notice) {
    std::set<std::string> counties;
    for (auto& county : work.all<std::string>(queries::counties_ended_by, notice)) counties.insert(std::move(county));
    for (auto& row : work.all<LinkRow>(queries::links_of, work.county(), notice)) {
        if (row.role == "repeal" && row.target_county) counties.insert(*row.target_county);
    }
    for (const auto& county : counties) {
        if (county == work.county()) {
            settle_endings_here(work, work.county(), notice);
        } else {
            work.enqueue("notices.settle_endings",
                         json::value{{"county", county}, {"by_county", work.county()}, {"by", notice.to_string()}});
        }
    }
}

void settle_endings_here(Work& work, std::string_view by_county, NoticeId by) {
    work.run(queries::delete_endings_by, work.county(), "repeal", by);
    const auto head = work.one<LinkHead>(queries::link_head, by_county, by);
    if (!head || head->stage != Stage::published) return;  // withdrawn: it ends nothing
    for (const auto& row : work.all<LinkRow>(queries::links_of, by_county, by)) {
        // What is repealed in part stays in force; the part is shown beside it.
        if (row.role != "repeal" || !row.whole || row.target_county != work.county() || !row.target) continue;
        work.run(queries::put_ending, work.county(), *row.target, "repeal", by, by_county, head->effect_from);
        work.emit("notices.ended", json::value{{"county", work.county()}, {"notice", row.target->to_string()}, {"by", by.to_string()}});
    }
}

}  // namespace luoshi::notices
