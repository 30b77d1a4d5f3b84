import type {ReactElement} from 'react';
import type {BlockOf} from './block-of.ts';
import styles from './Sheet.module.css';

export function SignOff({block}: {block: BlockOf<'sign-off'>}): ReactElement {
  return (
    <section className={styles.signOff}>
      <h3 className={styles.heading}>{block.heading}</h3>
      <table className={styles.signatures}>
        <thead>
          <tr>
            {block.heads.map((head) =>
              head === '' ? (
                <td key={head} />
              ) : (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {block.heads.slice(1).map((head) => (
                <td key={head} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Validity({block}: {block: BlockOf<'validity'>}): ReactElement {
  const {qr, alternative, text, address} = block;
  const width = `${qr.width}mm`;
  return (
    <section className={styles.validity}>
      <svg role="img" aria-label={alternative} viewBox={`0 0 ${qr.size} ${qr.size}`} width={width} height={width}>
        <path d={qr.path} />
      </svg>
      <div>
        <p>
          <strong>{text}</strong>
        </p>
        <p className={styles.address} translate="no">
          {address}
        </p>
      </div>
    </section>
  );
}
