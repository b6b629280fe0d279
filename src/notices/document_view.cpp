#include "notices/document_view.hpp"

#include "notices/standing.hpp"

namespace luoshi::notices {
namespace {

std::vector<std::string> corrected_fields(const Overlay& overlay, std::string_view list, const std::string& key) {
    const auto found = overlay.corrected.find(std::string(list) + "/" + key);
    return found == overlay.corrected.end() ? std::vector<std::string>{} : found->second;
}

LinkedTo linked_to(const Links& links, std::string_view list, const std::string& key) {
    const auto found = links.find(std::string(list) + "/" + key);
    return found == links.end() ? LinkedTo{} : found->second;
}

// The items of a list with their keys.
template <class Items, class F>
void with_keys(const Overlay& overlay, const char* list, const Items& items, F&& use) {
    const auto& keys = overlay.keys.at(list);
    for (std::size_t i = 0; i < items.size(); ++i) use(items[i], keys[i], corrected_fields(overlay, list, keys[i]));
}

std::vector<FieldView> field_views(const Overlay& overlay, const Lines& lines) {
    const auto& document = overlay.document;
    const auto places = locate_head(document, lines);
    std::vector<FieldView> fields;
    const auto add = [&](std::string path, std::string words, std::string words_en, bool present, std::optional<LineRange> at,
                         std::optional<int> confidence = std::nullopt) {
        const bool corrected = overlay.corrected.contains(path);
        fields.push_back({std::move(path), std::move(words), std::move(words_en), present, corrected, at, confidence});
    };
    const auto line = [](const auto& field) { return field ? std::optional(LineRange{field->line, field->line}) : std::nullopt; };
    add("issuers", "发文机关", "Issuers", !document.issuers.empty(), places.issuers);
    add("number", "发文字号", "Number", document.number.has_value(), line(document.number),
        document.number ? document.number->confidence : std::nullopt);
    add("title", "标题", "Title", document.title.has_value(), line(document.title), document.title ? document.title->confidence : std::nullopt);
    add("addressees", "主送机关", "Addressees", !document.addressees.empty(), places.addressees);
    add("preamble", "引言", "Preamble", document.preamble.has_value(),
        document.preamble ? std::optional(document.preamble->lines) : std::nullopt);
    add("signers", "落款", "Signature", !document.signers.empty(), places.signers);
    add("issued", "成文日期", "Date of issue", document.issued.has_value(), places.issued);
    add("attachments", "附件", "Attachments", !document.attachments.empty(), places.attachments);
    add("validity", "有效期", "Validity", document.validity.has_value(), line(document.validity));
    return fields;
}

}  // namespace

std::vector<CitationView> citation_views(const Overlay& overlay, const Links& links) {
    std::vector<CitationView> views;
    with_keys(overlay, "citations", overlay.document.citations, [&](const reading::Citation& item, const std::string& key, auto corrected) {
        auto link = linked_to(links, "citations", key);
        views.push_back({key, item.title, item.number, item.issuer, item.role, item.path, item.lines, link.state, std::move(link.notice),
                         std::move(corrected)});
    });
    return views;
}

std::vector<RepealView> repeal_views(const Overlay& overlay, const Links& links) {
    std::vector<RepealView> views;
    with_keys(overlay, "repeals", overlay.document.repeals, [&](const reading::Repeal& item, const std::string& key, auto corrected) {
        auto link = linked_to(links, "repeals", key);
        views.push_back({key, item.title, item.number, item.whole, item.path, item.lines, link.state, std::move(link.notice), std::move(corrected)});
    });
    return views;
}

DocumentView document_view(const Overlay& overlay, const Lines& lines, const Links& links, const std::map<std::string, std::int64_t>& answers) {
    const auto& document = overlay.document;
    DocumentView view;
    view.id = document.id;
    view.lines = document.lines;
    view.form = document.form;
    view.fields = field_views(overlay, lines);
    view.issuers = document.issuers;
    view.number = document.number;
    view.title = document.title;
    view.addressees = document.addressees;
    view.signers = document.signers;
    view.issued = document.issued;
    view.attachments = document.attachments;
    view.preamble = document.preamble;
    view.citations = citation_views(overlay, links);
    with_keys(overlay, "clauses", document.clauses, [&](const reading::Clause& item, const std::string& key, auto corrected) {
        const auto asked = answers.find(key);
        view.clauses.push_back({key, item.path, item.marker, item.level, item.heading, item.lines, item.text, item.confidence,
                                std::move(corrected), asked == answers.end() ? 0 : asked->second});
    });
    with_keys(overlay, "quantities", document.quantities, [&](const reading::Quantity& item, const std::string& key, auto corrected) {
        view.quantities.push_back({key, item.path, item.line, item.raw, item.value, item.value_max, item.comparator, item.unit, item.object,
                                   item.scope, item.per, item.verb, std::move(corrected)});
    });
    with_keys(overlay, "duties", document.duties, [&](const reading::Duty& item, const std::string& key, auto corrected) {
        view.duties.push_back({key, item.path, item.lines, item.who, item.with, item.verb, item.what, item.by, item.recurring, std::move(corrected)});
    });
    with_keys(overlay, "effect", document.effect, [&](const reading::Effect& item, const std::string& key, auto corrected) {
        view.effect.push_back({key, item.rule, item.date, item.days, item.path, item.line, effect_sentence(item, document.issued),
                               std::move(corrected)});
    });
    view.validity = document.validity;
    view.repeals = repeal_views(overlay, links);
    with_keys(overlay, "interpretation", document.interpretation, [&](const reading::Interpretation& item, const std::string& key, auto corrected) {
        view.interpretation.push_back({key, item.body, item.normalized, item.path, item.line, std::move(corrected)});
    });
    view.definitions = document.definitions;
    return view;
}

}  // namespace luoshi::notices
