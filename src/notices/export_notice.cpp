#include "notices/akoma_ntoso.hpp"
#include "notices/derive.hpp"
#include "notices/importing.hpp"
#include "notices/notice_page.hpp"
#include "notices/official_layout.hpp"
#include "notices/originals.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/reading/read_notice.hpp"
#include "notices/use_cases.hpp"
#include "platform/documents/docx_writer.hpp"

namespace luoshi::notices {
namespace {

// A name that every file system takes: the number where there is one, else the title.
std::string file_name(const NoticeHead& head, std::string_view extension) {
    auto name = head.number ? *head.number : head.title.value_or("通知");
    std::erase_if(name, [](char c) { return std::string_view("/\\:*?\"<>|\r\n\t").find(c) != std::string_view::npos; });
    constexpr std::size_t longest = 150;
    if (name.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
        name.resize(end);
    }
    return name + std::string(extension);
}

Overlay load_overlay(Work& work, const NoticeHead& head, const StoredReading& reading) {
    return lay_over(reading.document, load_corrections(work, head));
}

int count_lines(std::string_view text) { return 1 + static_cast<int>(std::ranges::count(text, '\n')); }

}  // namespace

Result<http::FileReply> fetch_original(Work& work, const OneNotice& command) {
    TRY(const NoticeHead head, find_visible(work, command.id));
    const bool is_staff = work.actor().may(permissions::read, head.body_path);
    // The file may hold another document that is still a draft: outside the body it is shown only when all of it is published.
    if (!is_staff && work.one<std::int64_t>(queries::unpublished_of_import, head.county, head.import_).value_or(0) > 0) {
        return Problem{Code::missing, "original-not-public", "原文件里还有未公布的内容，暂不提供下载", "the file holds parts that are not published"};
    }
    const auto text = load_text(work, head.county, head.import_);
    TRY(std::string bytes, originals().fetch(text.sha256));
    return http::FileReply{text.name, "application/octet-stream", std::move(bytes), false};
}

Result<http::FileReply> export_json(Work& work, const OneNotice& command) {
    TRY(const NoticeHead head, find_visible(work, command.id));
    const bool is_staff = work.actor().may(permissions::read, head.body_path);
    const auto stored = load_text(work, head.county, head.import_);
    reading::Reading whole;
    whole.source = {stored.name, stored.kind, stored.sha256, stored.bytes, count_lines(stored.text)};
    whole.documents.push_back(head.effective);
    if (is_staff) {
        const auto reading = load_reading(work, head);
        const auto findings = load_findings(work, head, reading);
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].state != FindingState::dismissed) whole.findings.push_back(reading.findings[i]);
        }
    }
    return http::FileReply{file_name(head, ".json"), "application/json", reading::to_json(whole), false};
}

Result<http::FileReply> export_akoma_ntoso(Work& work, const OneNotice& command) {
    TRY(const NoticeHead head, find_visible(work, command.id));
    const auto reading = load_reading(work, head);
    const auto overlay = load_overlay(work, head, reading);
    const auto links = load_links(work, head);
    AkomaNtosoFacts facts;
    facts.county = head.county;
    facts.id = head.id.to_string();
    if (head.published_at) facts.published = head.published_at->date();
    facts.force = load_force(work, head);
    facts.citations = citation_views(overlay, links);
    facts.repeals = repeal_views(overlay, links);
    return http::FileReply{file_name(head, ".akn.xml"), "application/akn+xml", write_akoma_ntoso(overlay.document, facts), false};
}

Result<http::FileReply> export_docx(Work& work, const OneNotice& command) {
    TRY(const NoticeHead head, find_visible(work, command.id));
    return http::FileReply{file_name(head, ".docx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                           documents::write_docx(official_layout(head.effective)), false};
}

}  // namespace luoshi::notices
