#include "notices/entry.hpp"
#include "notices/importing.hpp"
#include "notices/notice_page.hpp"
#include "notices/originals.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/steps.hpp"
#include "notices/use_cases.hpp"
#include "org/api.hpp"

namespace luoshi::notices {
namespace {

std::vector<LineView> line_views(const Lines& lines, const std::vector<int>& confidence, const LineRange& shown) {
    std::vector<LineView> views;
    for (int number = shown[0]; number <= std::min(shown[1], lines.count()); ++number) {
        LineView view{number, std::string(lines.at(number)), std::nullopt};
        if (const auto i = static_cast<std::size_t>(number - 1); i < confidence.size()) view.confidence = confidence[i];
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<CorrectionView> correction_views(const std::vector<Correction>& corrections, const Overlay& overlay) {
    std::vector<CorrectionView> views;
    for (std::size_t i = 0; i < corrections.size(); ++i) {
        const auto& made = corrections[i];
        views.push_back({made.id, made.path, made.act, made.value, made.was, made.reason, made.author, made.at, overlay.fits[i]});
    }
    return views;
}

std::map<std::string, std::int64_t> answers_by_clause(const std::vector<PublishedAnswer>& answers) {
    std::map<std::string, std::int64_t> counts;
    for (const auto& answer : answers) {
        if (answer.clause) ++counts[*answer.clause];
    }
    return counts;
}

std::optional<BodyRef> body_ref(Work& work, const std::optional<BodyId>& id) {
    if (!id) return std::nullopt;
    const auto body = org::find_body(work, *id);
    if (!body) return std::nullopt;
    return BodyRef{body->id, body->name, body->path};
}

// Drafts of the same file are shown only to those who may see drafts.
std::vector<ImportedNotice> siblings(Work& work, const NoticeHead& head, bool sees_drafts) {
    const auto import = load_import(work, head.import_);
    if (!import || !sees_drafts) return {};
    return import_view(work, *import).notices;
}

}  // namespace

Result<NoticeView> show_notice(Work& work, const OneNotice& command) {
    TRY(const NoticeHead head, find_visible(work, command.id));
    const bool is_staff = work.actor().may(permissions::read, head.body_path);
    const auto stored = load_text(work, head.county, head.import_);
    const Lines lines(stored.text);
    const auto reading = load_reading(work, head);
    const auto corrections = load_corrections(work, head);
    const auto overlay = lay_over(reading.document, corrections);

    NoticeView view;
    view.id = head.id;
    view.version = head.version;
    view.county = head.county;
    view.serial = head.serial;
    view.body = {head.body, head.body_name, head.body_path};
    view.stage = head.stage;
    view.force = load_force(work, head);
    view.source = {head.import_, stored.name, stored.kind, stored.sha256, stored.bytes, lines.count(), originals().holds(stored.sha256)};
    view.reader = reading.reader;
    view.revision = head.revision;
    view.lines = line_views(lines, stored.confidence, is_staff ? LineRange{1, lines.count()} : reading.document.lines);
    view.documents = siblings(work, head, is_staff);
    view.answers = load_answers(work, head);
    view.document = document_view(overlay, lines, load_links(work, head), answers_by_clause(view.answers));
    // Outside the registering body a published notice is shown, not the work on it.
    if (is_staff) view.findings = load_findings(work, head, reading);
    if (is_staff) view.corrections = correction_views(corrections, overlay);
    view.same_number = find_same_number(work, head.id, head.number_key);
    view.timeline = load_timeline(work, head, is_staff ? TimelineFor::staff : TimelineFor::everybody);
    view.interpreter = body_ref(work, head.interpreter);
    view.registered_by = is_staff ? head.registered_by_name : std::string();
    if (is_staff) {
        view.checked_by = head.checked_by_name;
        view.published_by = head.published_by_name;
    }
    view.published_at = head.published_at;
    view.actions = actions_on(head, work.actor());
    return view;
}

}  // namespace luoshi::notices
