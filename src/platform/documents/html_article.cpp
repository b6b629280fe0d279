#include "platform/documents/html_article.hpp"

#include <array>
#include <optional>
#include <vector>

#include "platform/documents/character_references.hpp"
#include "platform/documents/html_tokens.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

struct Mark {
    std::string_view name;  // id or class, lower case
    int rank;               // the higher, the surer
};

// Ids and classes with which the content systems of government sites mark the text of a document.
constexpr Mark marks[] = {{"ucap-content", 5},   {"trs_editor", 5},    {"trs_ueditor", 5},     {"trs_view", 5},
                          {"pages_content", 4},  {"j-fontcontent", 4}, {"article-content", 4}, {"article_content", 4},
                          {"articlecontent", 4}, {"article-con", 4},   {"detail-content", 4},  {"detailcontent", 4},
                          {"newscontent", 4},    {"news_content", 4},  {"news-content", 4},    {"xxgk_content", 4},
                          {"content_body", 4},   {"content-body", 4},  {"main-txt", 4},        {"tys-main-zt-show", 4},
                          {"zoom", 4},           {"xl_con", 3},        {"article", 2},         {"content", 1}};

int rank_of_words(std::string_view words) {
    int rank = 0;
    const std::string lowered = lower_case_ascii(words);
    std::string_view rest = lowered;
    while (!rest.empty()) {
        const auto end = rest.find_first_of(" \t\n");
        for (const Mark& mark : marks)
            if (rest.substr(0, end) == mark.name) rank = std::max(rank, mark.rank);
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    return rank;
}

int rank_of(const HtmlToken& tag) {
    int rank = tag.name == "article" ? 3 : tag.name == "main" ? 2 : 0;
    for (const char* attribute : {"id", "class"})
        if (const auto value = html_attribute(tag.content, attribute)) rank = std::max(rank, rank_of_words(*value));
    return rank;
}

struct Candidate {
    std::string name;
    int rank = 0;
    std::size_t begin = 0, end = 0;
    std::size_t text = 0;  // bytes of text inside; while open: bytes before it
    int depth = 1;         // open elements of its own name
};

class ArticleFinder {
 public:
    explicit ArticleFinder(std::string_view html) : html_(html), tokens_(html) {}

    HtmlArticle find() {
        while (const auto token = tokens_.next()) {
            switch (token->kind) {
                case HtmlToken::Kind::text:
                    text(*token);
                    break;
                case HtmlToken::Kind::start:
                    start(*token);
                    break;
                case HtmlToken::Kind::end:
                    end(*token);
                    break;
            }
        }
        while (!open_.empty()) close(open_.size() - 1, html_.size());
        HtmlArticle article{0, html_.size(), {}};
        // A short part of a long page is a label or a summary, not the document.
        if (best_ && best_->text * 5 >= text_) {
            article.begin = best_->begin;
            article.end = best_->end;
        }
        const bool heading_outside = heading_begin_ < article.begin || heading_begin_ >= article.end;
        article.title = !meta_title_.empty() ? meta_title_ : heading_outside ? heading_ : std::string();
        return article;
    }

 private:
    void text(const HtmlToken& token) {
        for (const char c : token.content)
            if (c != ' ' && c != '\n' && c != '\t') ++text_;
        if (in_heading_) heading_ += resolve_character_references(token.content);
    }

    void start(const HtmlToken& tag) {
        for (Candidate& candidate : open_)
            if (candidate.name == tag.name) ++candidate.depth;
        if (tag.name == "meta") read_meta(tag);
        if (tag.name == "h1" && heading_.empty()) {
            in_heading_ = true;
            heading_begin_ = tag.begin;
        }
        const int rank = rank_of(tag);
        if (rank > 0 && open_.size() < open_max) open_.push_back({tag.name, rank, tag.end, 0, text_, 1});
    }

    void end(const HtmlToken& tag) {
        if (tag.name == "h1") in_heading_ = false;
        for (std::size_t i = open_.size(); i-- > 0;)
            if (open_[i].name == tag.name && --open_[i].depth == 0) close(i, tag.begin);
    }

    void close(std::size_t index, std::size_t at) {
        Candidate candidate = std::move(open_[index]);
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(index));
        candidate.end = at;
        candidate.text = text_ - candidate.text;
        if (candidate.text < text_min) return;
        const bool better =
            !best_ || candidate.rank > best_->rank || (candidate.rank == best_->rank && candidate.text > best_->text);
        if (better) best_ = std::move(candidate);
    }

    void read_meta(const HtmlToken& tag) {
        const auto name = html_attribute(tag.content, "name");
        if (!name || lower_case_ascii(*name) != "articletitle") return;
        if (const auto content = html_attribute(tag.content, "content"))
            meta_title_ = resolve_character_references(*content);
    }

    static constexpr std::size_t open_max = 16;
    static constexpr std::size_t text_min = 60;

    std::string_view html_;
    HtmlTokens tokens_;
    std::vector<Candidate> open_;
    std::optional<Candidate> best_;
    std::size_t text_ = 0;
    std::string meta_title_, heading_;
    std::size_t heading_begin_ = 0;
    bool in_heading_ = false;
};

}  // namespace

HtmlArticle find_html_article(std::string_view html) { return ArticleFinder(html).find(); }

}  // namespace luoshi::documents
