#include "notices/notice_page.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {

Result<PublicNotice> show_public_notice(Work& work, const OneNotice& command) {
    TRY(const NoticeHead head, find_visible(work, command.id));
    if (head.stage != Stage::published) return no_such_notice();  // also for those who may see drafts: this is the public page
    const auto reading = load_reading(work, head);
    const auto overlay = lay_over(reading.document, load_corrections(work, head));
    const auto links = load_links(work, head);
    const auto& document = overlay.document;
    PublicNotice view;
    view.id = head.id;
    view.force = load_force(work, head);
    for (const auto& issuer : document.issuers) view.issuers.push_back(issuer.normalized.value_or(issuer.name));
    view.number = head.number;
    view.title = head.title;
    view.addressees = document.addressees;
    view.issued = document.issued;
    if (document.preamble) view.preamble = document.preamble->text;
    const auto& keys = overlay.keys.at("clauses");
    for (std::size_t i = 0; i < document.clauses.size(); ++i) {
        const auto& clause = document.clauses[i];
        view.clauses.push_back({keys[i], clause.path, clause.marker, clause.level, clause.heading, clause.text});
    }
    view.signers = document.signers;
    for (const auto& attachment : document.attachments) view.attachments.push_back(attachment.title);
    view.citations = citation_views(overlay, links);
    view.repeals = repeal_views(overlay, links);
    view.answers = load_answers(work, head);
    if (!document.interpretation.empty()) view.interpreter = document.interpretation.front().normalized.value_or(document.interpretation.front().body);
    view.timeline = load_timeline(work, head, TimelineFor::everybody);
    view.sha256 = load_text(work, head.county, head.import_).sha256;
    return view;
}

}  // namespace luoshi::notices
