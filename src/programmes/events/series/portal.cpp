// What anybody may see: what is to come, what was, and the photos that the organiser opened, without what the camera wrote beside them.
#include <algorithm>

#include "platform/files/picture.hpp"
#include "platform/http/offset.hpp"
#include "programmes/events/series/store.hpp"

namespace luoshi::programmes::events::series {
namespace {

PublicEventRow public_row(const EditionNow& edition, const EventAnnouncementRow& announced, const std::optional<EventRecordView>& record) {
    PublicEventRow row{edition.id, edition.series_title, edition.kind, edition.number, announced.title, edition.state, announced.starts_at, announced.ends_at, announced.place, announced.speakers, edition.body_name,
                       announced.capacity, edition.seated, {}};
    if (record) row.came = record->counted ? *record->counted : record->checked_in;
    return row;
}

struct OpenRecord {
    EventActId id;
    std::int64_t checked_in = 0;
    std::optional<std::int64_t> counted;
    std::string counted_how, summary, pictures_open;
};
BOOST_DESCRIBE_STRUCT(OpenRecord, (), (id, checked_in, counted, counted_how, summary, pictures_open))

std::optional<EventRecordView> open_record(Work& work, const EditionNow& edition) {
    const auto row = work.one<OpenRecord>(queries::record_of_edition, edition.county, edition.id);
    if (!row) return std::nullopt;
    EventRecordView view{row->checked_in, row->counted, row->counted_how, row->summary, row->pictures_open == "yes", {}};
    if (!view.pictures_open) return view;
    view.proofs = proofs_of_act(proofs_of(work, edition.county, edition.id.to_string()), row->id.to_string());
    std::erase_if(view.proofs, [](const auto& proof) { return proof.kind != "photo"; });
    return view;
}

std::optional<Problem> may_not_register_now(const EditionNow& edition, const EventAnnouncementRow& announced, Date today) {
    if (edition.state != EditionState::open) return Problem{Code::conflict, "not-open", edition.state == EditionState::announced ? "还没有开放报名" : "这一期不能报名", "registration is not open"};
    if (today > announced.register_until) return Problem{Code::conflict, "registration-over", "报名已于 " + announced.register_until.to_string() + " 截止", "registration is over"};
    return std::nullopt;
}

}  // namespace

Result<http::Page<PublicEventRow>> find_public_events(Work& work, const FindPublicEvents& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(20), 1, 200)};
    auto ids = work.all<EditionId>(queries::public_events, province, std::int64_t{query.past.value_or(false) ? 1 : 0}, work.now(), limit + 1, offset);
    http::Page<PublicEventRow> page;
    if (static_cast<std::int64_t>(ids.size()) > limit) {
        ids.pop_back();
        page.next = std::to_string(offset + limit);
    }
    for (const auto id : ids) {
        const auto edition = find_edition(work, province, id).value();
        page.items.push_back(public_row(edition, announcement_of(work, province, id).value(), open_record(work, edition)));
    }
    return page;
}

Result<PublicEventView> show_public_event(Work& work, const OnePublicEvent& query) {
    const auto edition = find_edition(work, province, query.id);
    const auto announced = edition ? announcement_of(work, province, query.id) : std::nullopt;
    if (!announced) return no_such_edition();
    const auto record = open_record(work, *edition);
    PublicEventView view;
    view.head = public_row(*edition, *announced, record);
    view.county = edition->county;
    view.about = announced->about;
    view.audience = announced->audience;
    view.contact = announced->contact;
    view.clause = edition->clause;
    if (const auto line = lines::find_line(work, province, edition->line)) view.line_code = line->code;
    view.register_until = announced->register_until;
    view.change = announced->reason;
    if (edition->state == EditionState::cancelled) view.cancelled = work.all<EventStepRow>(queries::steps_of_edition, province, query.id).back().words;
    view.registering = action_of("register", may_not_register_now(*edition, *announced, work.today()));
    if (record) {
        view.summary = record->summary;
        view.pictures = record->proofs;
    }
    return view;
}

Result<http::Page<PublicBriefRow>> find_public_briefs(Work& work, const FindPublicBriefs& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    http::Page<PublicBriefRow> page;
    page.items = work.all<PublicBriefRow>(queries::open_uses, province, limit + 1, offset);
    if (static_cast<std::int64_t>(page.items.size()) > limit) {
        page.items.pop_back();
        page.next = std::to_string(offset + limit);
    }
    return page;
}

Result<http::FileReply> fetch_public_picture(Work& work, const PublicEventPicture& query) {
    const auto missing = Problem{Code::missing, "no-such-file", "没有这张照片", "there is no such picture"};
    const auto edition = find_edition(work, province, query.edition);
    const auto record = edition ? open_record(work, *edition) : std::nullopt;
    if (!record) return missing;
    for (const auto& picture : record->proofs) {
        if (picture.sha256 != query.sha256) continue;
        TRY(const std::string bytes, event_files().fetch(picture.sha256));
        // Also of pictures that were opened before they were looked at: what cannot be read through is not shown.
        auto shown = files::without_metadata(bytes);
        if (!shown) return missing;
        return http::FileReply{picture.name, std::string(files::media_type(*files::picture_kind(bytes))), *std::move(shown), true};
    }
    return missing;
}

}  // namespace luoshi::programmes::events::series
