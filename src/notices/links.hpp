// Citations and repeals between notices. A link points to a published notice or waits for one; what a repeal ends is written beside the ended
// notice, in its county. What concerns another county goes by job, so that a write stays in one.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "notices/derive.hpp"
#include "notices/store.hpp"

namespace luoshi::notices {

struct Candidate {  // a published notice
    std::string county;
    NoticeId id;
    std::optional<std::string> number_key;
    std::optional<std::string> title_key;
    std::optional<Date> issued;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (county, id, number_key, title_key, issued))

struct Resolution {
    LinkState state = LinkState::waiting;
    std::optional<std::string> county;
    std::optional<NoticeId> notice;
    bool operator==(const Resolution&) const = default;
};

// Pure. By number where the link has one, else by title; never to the notice itself; a repeal by title alone only of older notices.
Resolution resolve(const LinkFacts& link, NoticeId self, std::optional<Date> issued, std::span<const Candidate> candidates);

// Writes the links of a notice anew and resolves them. Of this partition.
void rebuild_links(Work& work, NoticeId notice, std::optional<Date> issued, std::span<const LinkFacts> links);
// Resolves the links of a notice again, and lets its repeals take hold (or let go). Of this partition.
void relink(Work& work, NoticeId notice);
// A notice came (was published) or went (was withdrawn): whoever cites it looks again; other counties by job "notices.relink".
void relink_others(Work& work, NoticeId notice, const std::optional<std::string>& number_key, const std::optional<std::string>& title_key);
// Writes what a published notice ends; other counties by job "notices.settle_endings".
void settle_endings(Work& work, NoticeId notice);
// The same in one county, as the job does it. Of this partition.
void settle_endings_here(Work& work, std::string_view by_county, NoticeId by);

}  // namespace luoshi::notices
