#include "notices/api.hpp"
#include "notices/store.hpp"
#include "notices/queries.hpp"

namespace luoshi::notices {

std::optional<CitableNotice> find_citable(Work& work, NoticeId id, Date on) {
    const auto head = work.one<NoticeHead>(queries::notice_by_id, id);
    if (!head || head->stage != Stage::published) return std::nullopt;
    return CitableNotice{head->id, head->number, head->title, standing_on(head->force_days(), on)};
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
