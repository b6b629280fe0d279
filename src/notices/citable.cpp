#include "notices/api.hpp"
#include "notices/corrections.hpp"
#include "notices/search_text.hpp"
#include "notices/store.hpp"
#include "notices/queries.hpp"

namespace luoshi::notices {
namespace {

struct Numbered {
    std::string county;
    NoticeId id;
};
BOOST_DESCRIBE_STRUCT(Numbered, (), (county, id))

}  // namespace

std::optional<CitableNotice> find_citable(Work& work, NoticeId id, Date on) {
    const auto head = work.one<NoticeHead>(queries::notice_by_id, id);
    if (!head || head->stage != Stage::published) return std::nullopt;
    return CitableNotice{head->id, head->number, head->title, standing_on(head->force_days(), on)};
}

std::optional<CitableNotice> find_citable_by_number(Work& work, std::string_view number, std::string_view path, Date on) {
    const auto key = number_key(number);
    if (key.empty()) return std::nullopt;
    for (const auto& found : work.all<Numbered>(queries::published_by_number, key)) {
        if (path.find("/" + found.county + "/") != std::string_view::npos) return find_citable(work, found.id, on);
    }
    return std::nullopt;
}

std::optional<PublishedClauses> find_clauses(Work& work, NoticeId id) {
    const auto head = work.one<NoticeHead>(queries::notice_by_id, id);
    if (!head || head->stage != Stage::published) return std::nullopt;
    const auto overlay = lay_over(load_reading(work, *head).document, load_corrections(work, *head));
    const auto& document = overlay.document;
    PublishedClauses found{head->id, head->county, head->number, head->title, document.issued, document.addressees, {}, document.duties, document.quantities};
    const auto& keys = overlay.keys.at("clauses");
    for (std::size_t i = 0; i < document.clauses.size(); ++i) {
        const auto& clause = document.clauses[i];
        found.clauses.push_back({keys[i], clause.path, clause.marker, clause.level, clause.heading, clause.text});
    }
    return found;
}

Result<CitableNotice> require_basis(Work& work, NoticeId id, Date on) {
    const auto notice = find_citable(work, id, on);
    if (!notice) return no_such_notice();
    if (notice->standing == Standing::in_force) return *notice;
    return Problem{Code::conflict, "basis-not-in-force",
                   notice->title.value_or("这件通知") + " 在 " + on.to_string() + " " + std::string(standing_words(notice->standing)) + "，不能作为新规定的依据",
                   "the notice is " + std::string(standing_words_en(notice->standing)) + " on " + on.to_string() + " and cannot carry a new rule"};
}

}  // namespace luoshi::notices
