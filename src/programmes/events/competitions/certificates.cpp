// Certificates: numbers that cannot be guessed, a file to print, a page where anybody checks them.
#include <fmt/format.h>

#include <algorithm>

#include "platform/documents/pdf_writer.hpp"
#include "programmes/events/competitions/codes.hpp"
#include "programmes/events/competitions/erasure.hpp"
#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

// In the order of queries/certificate_by_number.sql.
struct CertificateEntry {
    std::string county, number;
    EditionId edition;
    std::string event;
    EntryId entry;
    CertificateKind kind = CertificateKind::contestant;
    std::string name;
    bool consent = false;
    std::string level;
    Date issued_on;
};
BOOST_DESCRIBE_STRUCT(CertificateEntry, (), (county, number, edition, event, entry, kind, name, consent, level, issued_on))

std::string& outside_address() {
    static std::string address = "http://127.0.0.1:8080";
    return address;
}

struct Whole {
    CertificateEntry certificate;
    EditionEntry edition;
    EntryEntry entry;
    std::string event_title;
};
std::optional<Whole> find_certificate(Work& work, const std::string& number) {
    const auto certificate = work.one<CertificateEntry>(queries::certificate_by_number, number);
    if (!certificate) return std::nullopt;
    const auto edition = work.one<EditionEntry>(queries::edition_by_id, certificate->county, certificate->edition);
    const auto entry = work.one<EntryEntry>(queries::entry_by_id, certificate->county, certificate->entry);
    if (!edition || !entry) return std::nullopt;
    const auto* event = edition->event(certificate->event);
    return Whole{*certificate, *edition, *entry, event == nullptr ? certificate->event : event->title};
}

Problem no_such_certificate() {
    return {Code::missing, "no-such-certificate", "没有这个编号的证书，请核对编号；仍查不到的，证书不是本系统签发的", "there is no certificate of this number; check the number. If it stays unknown, it was not issued here"};
}

documents::PdfDocument document_of(const Whole& whole) {
    using documents::PdfAlign, documents::PdfParagraph, documents::PdfTable;
    const auto& one = whole.certificate;
    const auto& content = whole.edition.content();
    const bool tutor = one.kind == CertificateKind::tutor;
    const bool shown = one.level == "shown";
    documents::PdfDocument document;
    document.title = shown ? "展示证书" : tutor ? "优秀指导教师证书" : "获奖证书";
    document.foot = one.number;
    document.made = Instant::parse(one.issued_on.to_string() + "T00:00:00+08:00").value();
    document.blocks.push_back(PdfParagraph{fmt::format("{}：", one.name)});
    document.blocks.push_back(PdfParagraph{shown ? fmt::format("在{}“{}”中参加展示{}。", content.title, whole.event_title, tutor ? "并担任指导" : "")
                                           : tutor ? fmt::format("指导的项目在{}“{}”中获{}，特发此证。", content.title, whole.event_title, level_title(whole.edition, one.level))
                                                   : fmt::format("在{}“{}”中获{}，特发此证。", content.title, whole.event_title, level_title(whole.edition, one.level))});
    PdfTable table;
    table.columns = {{"项目", 1, PdfAlign::left}, {"内容", 3, PdfAlign::left}};
    table.rows = {{"学校", whole.entry.body_name}, {"作品（队）名", whole.entry.title.empty() ? "—" : whole.entry.title}, {"文号", content.number}, {"证书编号", one.number}};
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(PdfParagraph{whole.edition.office_name, PdfAlign::right});
    document.blocks.push_back(PdfParagraph{one.issued_on.to_string(), PdfAlign::right});
    document.blocks.push_back(documents::PdfQr{certificate_address(one.number), fmt::format("扫码核验证书\n{}", certificate_address(one.number))});
    return document;
}

}  // namespace

void use_address(std::string address) { outside_address() = std::move(address); }

std::string certificate_address(const std::string& number) { return fmt::format("{}/public/certificates/{}", outside_address(), number); }

std::vector<CertificateRow> certificates_of(Work& work, const EditionEntry& edition, EntryId entry) {
    std::vector<CertificateRow> rows;
    for (const auto& one : work.all<CertificateEntry>(queries::certificates_of_entry, edition.county, entry))
        rows.push_back({one.number, one.county, one.kind, one.name, level_title(edition, one.level), one.issued_on});
    return rows;
}

std::int64_t issue_certificates(Work& work, const AtEvent& at) {
    const auto& edition = at.edition;
    const auto& content = edition.content();
    const auto prefix = fmt::format("{}{}-", content.certificate_prefix, content.year);
    std::int64_t issued = 0;
    const auto issue = [&](EntryId entry, std::optional<std::int64_t> round, const std::string& level) {
        const auto shown = round ? std::optional<EntryId>{} : std::optional(entry);
        const auto one = [&](CertificateKind kind, std::int64_t place) {
            const auto contestant = kind == CertificateKind::contestant ? std::optional(place) : std::nullopt;
            const auto tutor = kind == CertificateKind::tutor ? std::optional(place) : std::nullopt;
            work.run(queries::insert_certificate, edition.county, prefix + random_code(work.random(), 12), edition.id, at.event.key, entry, kind, contestant, tutor, place, edition.mode, round, level, shown, work.today());
            ++issued;
        };
        const auto contestants = contestants_of(work, edition.county, entry);
        for (const auto& contestant : contestants) one(CertificateKind::contestant, contestant.place);
        const auto tutors = tutors_of(work, edition.county, entry);
        for (std::size_t i = 1; i <= tutors.size(); ++i) one(CertificateKind::tutor, static_cast<std::int64_t>(i));
    };
    for (const auto& result : results_of(work, edition, at.event.key)) {
        if (!result.level.empty()) issue(result.entry, result.round, result.level);
    }
    for (const auto entry : work.all<EntryId>(queries::showings_of_event, edition.county, edition.id, at.event.key)) issue(entry, {}, "shown");
    return issued;
}

Result<http::FileReply> print_certificate(Work& work, const OneCertificate& query) {
    const auto whole = find_certificate(work, query.number);
    if (!whole || whole->certificate.county != query.county || !may_see_names(work.actor(), whole->edition, whole->entry)) return no_such_certificate();
    if (whole->certificate.name == erased_name)
        return Problem{Code::conflict, "names-erased", "保存期限已满，选手姓名已清除，证书不能再打印；证书是否真实仍可凭编号核验", "the names of the contestants are erased after their term and the certificate is printed no more; its number may still be checked"};
    return http::FileReply{query.number + ".pdf", "application/pdf", documents::write_pdf(document_of(*whole)), false};
}

Result<CertificateCheck> check_certificate(Work& work, const CheckCertificate& query) {
    const auto whole = find_certificate(work, query.number);
    if (!whole) return no_such_certificate();
    const auto& one = whole->certificate;
    CertificateCheck view;
    view.number = one.number;
    view.edition_title = whole->edition.content().title;
    view.event_title = whole->event_title;
    view.body_name = whole->entry.body_name;
    view.kind = one.kind;
    // Tutors act in their office; of pupils only those are named who agreed.
    if (one.kind == CertificateKind::tutor || one.consent) view.name = one.name;
    view.level_title = level_title(whole->edition, one.level);
    view.issued_by = whole->edition.office_name;
    view.issued_on = one.issued_on;
    if (query.name && !query.name->empty() && one.name != erased_name) view.name_matches = *query.name == one.name;
    return view;
}

}  // namespace luoshi::programmes::events::competitions
