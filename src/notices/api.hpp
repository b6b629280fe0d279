// notices: the register of notices, for modules above. What always holds stands in README.md.
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "notices/commands.hpp"
#include "notices/entry_views.hpp"
#include "notices/jobs.hpp"
#include "notices/notice_views.hpp"
#include "notices/originals.hpp"
#include "notices/permissions.hpp"
#include "notices/reading/api.hpp"
#include "notices/routes.hpp"
#include "notices/sample.hpp"
#include "notices/standing.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {

// Events (outbox): notices.published {county, notice} · notices.withdrawn {county, notice} · notices.ended {county, notice, by} ·
// notices.document_expiring {county, item, body_path, title, expires_on, warning} · notices.cleanup_published {county, campaign, body}

// For other modules: a published notice as it may be cited; nothing for drafts and unknown ids. No permission is asked.
struct CitableNotice {
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    Standing standing = Standing::not_published;  // on the day asked for
};
BOOST_DESCRIBE_STRUCT(CitableNotice, (), (id, number, title, standing))
std::optional<CitableNotice> find_citable(Work& work, NoticeId id, Date on);
// The published notice that a typed number means, in any form the register knows it by: of the registers on the line of
// `path`, that of the highest body. Nothing where none of them has it.
std::optional<CitableNotice> find_citable_by_number(Work& work, std::string_view number, std::string_view path, Date on);

// What a published notice says, clause by clause, as it stands with its corrections; nothing for drafts and unknown ids. No permission is asked.
struct PublishedClauses {
    NoticeId id;
    std::string county;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<Date> issued;
    std::vector<std::string> addressees;
    std::vector<PublicClause> clauses;
    std::vector<reading::Duty> duties;
    std::vector<reading::Quantity> quantities;
};
std::optional<PublishedClauses> find_clauses(Work& work, NoticeId id);

// May this notice be the basis of something new on that day? Refuses with "no-such-notice" or "basis-not-in-force".
Result<CitableNotice> require_basis(Work& work, NoticeId id, Date on);

}  // namespace luoshi::notices
