#include "notices/akoma_ntoso.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "notices/reading/markers.hpp"
#include "notices/reading/text.hpp"

namespace luoshi::notices {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = reading::decode(text, at);
        const auto piece = text.substr(at, c.size);
        at += c.size;
        switch (c.code) {
            case U'&': out += "&amp;"; break;
            case U'<': out += "&lt;"; break;
            case U'>': out += "&gt;"; break;
            case U'"': out += "&quot;"; break;
            default:
                // XML 1.0 has no place for other control characters and the two last code points.
                if ((c.code >= 0x20 || c.code == '\t' || c.code == '\n') && c.code != 0xFFFE && c.code != 0xFFFF) out += piece;
        }
    }
    return out;
}

// A part of a URI: what is no letter, digit or Han becomes a percent escape.
std::string uri_part(std::string_view text) {
    std::string out;
    for (const auto c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '_';
        if (plain) out += c;
        else out += fmt::format("%{:02X}", byte);
    }
    return out;
}

struct Shape {
    std::string_view element;
    std::string_view abbreviation;  // of the naming convention
};

Shape shape_of(const reading::Clause& clause, const std::optional<reading::Marker>& marker) {
    using reading::Style;
    if (marker) {
        switch (marker->style) {
            case Style::part: return {"part", "part"};
            case Style::chapter: return {"chapter", "chp"};
            case Style::section: return {"section", "sec"};
            case Style::article: return {"article", "art"};
            case Style::han: return {"section", "sec"};
            case Style::han_bracket: return {"paragraph", "para"};
            case Style::arabic: return {"subparagraph", "subpara"};
            case Style::arabic_bracket: return {"point", "point"};
            case Style::circled: return {"indent", "indent"};
            case Style::say: return {"alinea", "al"};
        }
    }
    return clause.level == 1 ? Shape{"section", "sec"} : Shape{"paragraph", "para"};
}

class Writer {
 public:
    Writer(const reading::Document& document, const AkomaNtosoFacts& facts) : document_(document), facts_(facts) {}

    std::string write() {
        out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n"
               "<act name=\"notice\" contains=\"originalVersion\">\n";
        meta();
        preface();
        preamble();
        body();
        conclusions();
        out_ += "</act>\n</akomaNtoso>\n";
        return std::move(out_);
    }

 private:
    void line(std::string_view text) { out_.append(text).append("\n"); }

    std::string unique(std::string id) {
        auto free = id;
        for (int n = 2; !ids_.insert(free).second; ++n) free = fmt::format("{}-{}", id, n);
        return free;
    }

    std::string date() const { return document_.issued ? document_.issued->to_string() : facts_.published ? facts_.published->to_string() : "0001-01-01"; }

    std::string title() const { return document_.title ? document_.title->normalized.value_or(document_.title->text) : std::string(); }

    void frbr(std::string_view level, const std::string& uri, std::string_view further, std::string_view date_name) {
        line(fmt::format("<{}>", level));
        line(fmt::format("<FRBRthis value=\"{}/!main\"/>", uri));
        line(fmt::format("<FRBRuri value=\"{}\"/>", uri));
        line(fmt::format("<FRBRdate date=\"{}\" name=\"{}\"/>", date(), date_name));
        line(fmt::format("<FRBRauthor href=\"#{}\"/>", document_.issuers.empty() ? "luoshi" : "issuer_1"));
        out_ += further;
        line(fmt::format("</{}>", level));
    }

    void meta() {
        const auto name = document_.number ? uri_part(document_.number->normalized.value_or(document_.number->raw)) : facts_.id;
        const auto work = fmt::format("/akn/cn-{}/act/notice/{}/{}", facts_.county, date(), name);
        line("<meta>");
        line("<identification source=\"#luoshi\">");
        std::string number = "<FRBRcountry value=\"cn\"/>\n";
        if (document_.number) number += fmt::format("<FRBRnumber value=\"{}\"/>\n", escaped(document_.number->normalized.value_or(document_.number->raw)));
        if (document_.title) number += fmt::format("<FRBRname value=\"{}\"/>\n", escaped(title()));
        frbr("FRBRWork", work, number, "issued");
        frbr("FRBRExpression", work + "/zho@" + date(), "<FRBRlanguage language=\"zho\"/>\n", "issued");
        frbr("FRBRManifestation", work + "/zho@" + date() + ".xml", "<FRBRformat value=\"application/akn+xml\"/>\n", "issued");
        line("</identification>");
        if (facts_.published) {
            line(fmt::format("<publication date=\"{}\" name=\"register\" showAs=\"公布\"/>", facts_.published->to_string()));
        }
        lifecycle();
        analysis();
        references();
        line("</meta>");
    }

    void lifecycle() {
        line("<lifecycle source=\"#luoshi\">");
        line(fmt::format("<eventRef eId=\"{}\" date=\"{}\" source=\"#luoshi\" type=\"generation\"/>", unique("eventRef_1"), date()));
        if (facts_.force.effect_from) event(*facts_.force.effect_from, "amendment", "inForce");
        const auto& force = facts_.force;
        if (force.ended_from || force.expires_on) {
            const auto end = force.ended_from && force.expires_on ? std::min(*force.ended_from, *force.expires_on) : force.ended_from ? *force.ended_from : *force.expires_on;
            event(end, "repeal", "end");
        }
        line("</lifecycle>");
    }

    void event(Date day, std::string_view type, std::string_view refers) {
        line(fmt::format("<eventRef eId=\"{}\" date=\"{}\" source=\"#luoshi\" type=\"{}\" refersTo=\"#{}\"/>", unique("eventRef_2"), day.to_string(),
                         type, refers));
    }

    // What this notice repeals.
    void analysis() {
        if (facts_.repeals.empty()) return;
        line("<analysis source=\"#luoshi\">");
        line("<activeModifications>");
        for (const auto& repeal : facts_.repeals) {
            line(fmt::format("<textualMod type=\"repeal\" eId=\"{}\" incomplete=\"{}\"><source href=\"#luoshi\"/><destination href=\"{}\"/></textualMod>",
                             unique("am_1"), repeal.whole ? "false" : "true", cited_uri(repeal.number, repeal.title)));
        }
        line("</activeModifications>");
        line("</analysis>");
    }

    static std::string cited_uri(const std::optional<std::string>& number, const std::optional<std::string>& title) {
        return "/akn/cn/act/notice/" + uri_part(number.value_or(title.value_or("unknown")));
    }

    void references() {
        line("<references source=\"#luoshi\">");
        for (const auto& citation : facts_.citations) {
            line(fmt::format("<{} eId=\"{}\" href=\"{}\" showAs=\"{}\"/>", citation.role == "basis" ? "original" : "activeRef", unique("ref_1"),
                             cited_uri(citation.number, citation.title), escaped(citation.title.value_or(citation.number.value_or("")))));
        }
        ids_.insert("luoshi");
        line("<TLCOrganization eId=\"luoshi\" href=\"/ontology/organization/luoshi\" showAs=\"落实 Luoshi\"/>");
        for (std::size_t i = 0; i < document_.issuers.size(); ++i) {
            const auto& name = document_.issuers[i].normalized.value_or(document_.issuers[i].name);
            line(fmt::format("<TLCOrganization eId=\"{}\" href=\"/ontology/organization/{}\" showAs=\"{}\"/>", unique(fmt::format("issuer_{}", i + 1)),
                             uri_part(name), escaped(name)));
        }
        if (facts_.force.effect_from) {
            line(fmt::format("<TLCEvent eId=\"{}\" href=\"/ontology/event/in-force\" showAs=\"施行\"/>", unique("inForce")));
        }
        if (facts_.force.ended_from || facts_.force.expires_on) {
            line(fmt::format("<TLCEvent eId=\"{}\" href=\"/ontology/event/end\" showAs=\"终止\"/>", unique("end")));
        }
        line("</references>");
    }

    void preface() {
        line("<preface>");
        for (std::size_t i = 0; i < document_.issuers.size(); ++i) {
            line(fmt::format("<p><docProponent refersTo=\"#issuer_{}\">{}</docProponent></p>", i + 1, escaped(document_.issuers[i].name)));
        }
        if (document_.number) line(fmt::format("<p><docNumber>{}</docNumber></p>", escaped(document_.number->raw)));
        line(fmt::format("<p><docTitle>{}</docTitle></p>", escaped(title())));
        line("</preface>");
    }

    void preamble() {
        if (document_.addressees.empty() && !document_.preamble) return;
        line("<preamble>");
        if (!document_.addressees.empty()) {
            std::string names;
            for (const auto& addressee : document_.addressees) names.append(names.empty() ? "" : "、").append(addressee);
            line(fmt::format("<p>{}：</p>", escaped(names)));
        }
        if (document_.preamble) paragraphs(document_.preamble->text);
        line("</preamble>");
    }

    void paragraphs(std::string_view text) {
        std::size_t at = 0;
        do {
            const auto end = text.find('\n', at);
            line(fmt::format("<p>{}</p>", escaped(text.substr(at, end == std::string_view::npos ? end : end - at))));
            at = end == std::string_view::npos ? end : end + 1;
        } while (at != std::string_view::npos);
    }

    void body() {
        line("<body>");
        const auto& clauses = document_.clauses;
        if (clauses.empty()) line(fmt::format("<hcontainer eId=\"{}\" name=\"text\"><content><p/></content></hcontainer>", unique("hcontainer_1")));
        struct Open {
            int level;
            std::string_view element;
            std::string id;
        };
        std::vector<Open> open;
        const auto close_to = [&](int level) {
            while (!open.empty() && open.back().level >= level) {
                line(fmt::format("</{}>", open.back().element));
                open.pop_back();
            }
        };
        for (std::size_t i = 0; i < clauses.size(); ++i) {
            const auto& clause = clauses[i];
            close_to(clause.level);
            const auto marker = reading::parse_marker(clause.marker);
            const auto shape = shape_of(clause, marker);
            const auto number = marker ? std::to_string(marker->value) : std::to_string(i + 1);
            auto id = unique((open.empty() ? std::string() : open.back().id + "__") + fmt::format("{}_{}", shape.abbreviation, number));
            line(fmt::format("<{} eId=\"{}\">", shape.element, id));
            if (!clause.marker.empty()) line(fmt::format("<num>{}</num>", escaped(clause.marker)));
            if (clause.heading) line(fmt::format("<heading>{}</heading>", escaped(*clause.heading)));
            const bool has_children = i + 1 < clauses.size() && clauses[i + 1].level > clause.level;
            if (has_children && !clause.text.empty()) wrapped("intro", clause.text);
            if (!has_children) wrapped("content", clause.text);
            open.push_back({clause.level, shape.element, std::move(id)});
        }
        close_to(0);
        line("</body>");
    }

    void wrapped(std::string_view element, std::string_view text) {
        line(fmt::format("<{}>", element));
        paragraphs(text);
        line(fmt::format("</{}>", element));
    }

    void conclusions() {
        if (document_.signers.empty() && !document_.issued && document_.attachments.empty()) return;
        line("<conclusions>");
        for (const auto& attachment : document_.attachments) line(fmt::format("<p>附件：{}</p>", escaped(attachment.title)));
        for (const auto& signer : document_.signers) line(fmt::format("<p><signature>{}</signature></p>", escaped(signer)));
        if (document_.issued) line(fmt::format("<p><date date=\"{0}\">{0}</date></p>", document_.issued->to_string()));
        line("</conclusions>");
    }

    const reading::Document& document_;
    const AkomaNtosoFacts& facts_;
    std::string out_;
    std::set<std::string> ids_;
};

}  // namespace

std::string write_akoma_ntoso(const reading::Document& document, const AkomaNtosoFacts& facts) { return Writer(document, facts).write(); }

}  // namespace luoshi::notices
